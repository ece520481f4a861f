// Another page of a long list begins at its top, for the eye and for the keyboard.
(() => {
  if (window.ciListPages) return;
  window.ciListPages = true;

  const TIMEOUT = 15000; // milliseconds
  const LISTS = ".ci-cards, .ci-table, .ci-fragment";
  const page = () => new URLSearchParams(location.search).get("page") ?? "1";

  // The list is the last one before the numbers of its pages.
  function listOf(pages) {
    const before = [...document.querySelectorAll(LISTS)].filter(
      (list) => list.compareDocumentPosition(pages) & Node.DOCUMENT_POSITION_FOLLOWING && !list.parentElement.closest(LISTS),
    );
    return before.at(-1);
  }

  function begin() {
    const pages = document.querySelector("#root .ci-page-numbers");
    const list = pages && listOf(pages);
    if (!list) return;
    list.tabIndex = -1;
    list.focus({ preventScroll: true });
    list.scrollIntoView({ block: "start" });
  }

  addEventListener("click", ({ target }) => {
    if (!target.closest?.("#root .ci-page-numbers a")) return;
    const from = page(), end = performance.now() + TIMEOUT;
    const wait = () => {
      if (page() !== from && window.ciPlace.isWhole()) return begin();
      if (performance.now() < end) requestAnimationFrame(wait);
    };
    wait();
  }, true);
})();
