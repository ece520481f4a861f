// Streamlit puts the whole page, with its menu and its footer, into one <main> below an empty <header>. Both become plain blocks
// here, before they are made: so the <header> and the <footer> of our own markup are the landmarks that they say, and what lies
// between them is the main one. The block that scrolls is no stop of the keyboard either: the first one leads past the menu.
(() => {
  const BLOCKS = ["main", "header"], MAIN = "#root .st-key-page:not([role])", FILTERS = "#root .st-key-filters:not([role])";
  const SCROLLER = '#root [data-testid="stMain"][tabindex="0"]';
  const create = document.createElement;
  document.createElement = (name, ...options) => create.call(document, BLOCKS.includes(name) ? "div" : name, ...options);

  function mark() {
    const main = document.querySelector(MAIN);
    if (main) Object.assign(main, { role: "main", id: "content", tabIndex: -1 });
    const filters = document.querySelector(FILTERS);
    filters?.setAttribute("role", "search");
    filters?.setAttribute("aria-labelledby", "filters-title");
    document.querySelector(SCROLLER)?.setAttribute("tabindex", "-1");
  }

  new MutationObserver(mark).observe(document, { childList: true, subtree: true });
})();
