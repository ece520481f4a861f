// The button at the foot of unfolded filters folds them away and leads to what they have left: its count first.
(() => {
  if (window.ciFilterPanel) return;
  window.ciFilterPanel = true;

  addEventListener("click", ({ target }) => {
    const layout = target.closest?.(".ci-show-results button")?.closest(".st-key-filter-layout");
    if (!layout) return;
    layout.querySelector("#tool-filters").open = false;
    const count = layout.querySelector(".st-key-results .ci-count-heading");
    count.tabIndex = -1;
    count.focus({ preventScroll: true });
    count.scrollIntoView({ block: "start" });
  });
})();
