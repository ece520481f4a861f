// Says to those who do not see it what a choice has brought: how many results there are, and which page of them is shown. Another
// page of the site says nothing here; its heading has the focus.
(() => {
  if (window.ciResultStatus) return;
  window.ciResultStatus = true;

  const SAID = "#root .st-key-page [data-status]";
  const SIGNS = ["data-test-script-state", "data-query"]; // what changes last when a page is whole
  const status = Object.assign(document.createElement("p"), { className: "ci-hidden ci-status", role: "status" });
  let page = null, said = null, waiting = 0;

  // What was pressed may be gone with what it took away: the keyboard goes on from the number.
  function announce(text) {
    const number = document.querySelector(SAID);
    status.textContent = text;
    if (document.activeElement !== document.body || !number) return;
    number.tabIndex = -1;
    number.focus({ preventScroll: true });
  }

  function say() {
    waiting = 0;
    if (!window.ciPlace.isWhole()) return;
    const text = [...document.querySelectorAll(SAID)].map((part) => part.textContent.trim()).join(". ");
    if (page !== location.pathname) status.textContent = "";
    else if (text !== said) announce(text);
    [page, said] = [location.pathname, text];
  }

  document.body.append(status);
  new MutationObserver(() => { waiting ||= requestAnimationFrame(say); })
    .observe(document.getElementById("root"), { childList: true, subtree: true, characterData: true, attributeFilter: SIGNS });
})();
