// The link above the menu leads to what the page is for: its results where it has some, else its heading. The address stays.
(() => {
  if (window.ciSkipLink) return;
  window.ciSkipLink = true;

  addEventListener("click", (event) => {
    const link = event.target.closest?.(".ci-skip");
    if (!link) return;
    event.preventDefault();
    const page = link.closest(".ci-first-content, #root");
    const target = page.querySelector(".st-key-results .ci-count-heading") ?? page.querySelector(".st-key-page h1");
    target.tabIndex = -1;
    target.focus();
  }, true);
})();
