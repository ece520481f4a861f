// Says that the connection with the server is lost, where it does not come back at once, and has the page run anew when it is
// back: after a restart the server knows none of its inputs, and what is pressed first would count for nothing. It also runs anew
// once it is outdated.
(() => {
  if (window.ciConnection) return;
  window.ciConnection = true;

  const PATIENCE = 5000, PATIENCE_AT_FIRST = 20000; // milliseconds
  const STATE = "data-test-connection-state", NOTE = ".ci-connection > *";
  let isConnected = false, wasConnected = false;
  // Where a later Streamlit does not tell its state, nothing is said of it.
  const isTold = () => document.querySelector(`[${STATE}]`) !== null;
  const show = (isLost) => { for (const note of document.querySelectorAll(NOTE)) note.hidden = !(isLost && isTold()); };
  let waiting = setTimeout(show, PATIENCE_AT_FIRST, true);

  // Streamlit runs a page when the reader goes through the history, unless the address names a part of it.
  function run() {
    const { href } = location;
    history.replaceState(history.state, "", location.pathname + location.search);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    history.replaceState(history.state, "", href);
  }

  function follow() {
    const now = document.querySelector(`[${STATE}]`)?.getAttribute(STATE) === "CONNECTED";
    if (now === isConnected) return;
    isConnected = now;
    clearTimeout(waiting);
    if (!now) {
      waiting = setTimeout(show, PATIENCE, true);
      return;
    }
    show(false);
    if (wasConnected) run();
    wasConnected = true;
  }

  document.addEventListener("ci-outdated", run);
  new MutationObserver(follow).observe(document.getElementById("root"), { childList: true, subtree: true, attributeFilter: [STATE] });
})();
