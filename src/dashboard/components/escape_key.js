// Escape folds what a reader has unfolded around the keyboard: a part of a page, the menu of a phone, its filters and other tools. The
// keyboard goes back to what unfolds it. Fields and dialogs that know the key themselves come first.
(() => {
  if (window.ciEscape) return;
  window.ciEscape = true;

  // The menu and the tools stand beside what unfolds them, and the keyboard may be nowhere after a touch.
  const PLACES = ".ci-menu, .st-key-filter-layout, body", BESIDE = ":is(.ci-menu-fold, .ci-tools > details)[open]";

  const isFolding = (part) => part.firstElementChild.checkVisibility();

  function around(element) {
    const part = element.closest("details[open]");
    return part && !isFolding(part) ? around(part.parentElement) : part;
  }

  function unfolded(target) {
    const part = around(target);
    return part ? [part] : [...target.closest(PLACES).querySelectorAll(BESIDE)].filter(isFolding);
  }

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || event.target.closest("[role=dialog], select")) return;
    const parts = unfolded(event.target);
    for (const part of parts) part.open = false;
    if (!parts.length) return;
    parts[0].firstElementChild.focus();
    event.preventDefault();
  });
})();
