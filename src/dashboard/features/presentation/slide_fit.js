// Makes what has no room on its slide smaller until it has: a title of any length, a filter of any kind, a screen of any shape. What
// fits keeps the size that a room can read.
(() => {
  if (window.ciFit) return;

  const STEP = 0.05, LEAST = 0.19;
  const overflows = (body) => body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1;

  function fit(body) {
    body.style.zoom = "";
    const isPage = getComputedStyle(document.documentElement).getPropertyValue("--slide-is-wall") === "0";
    for (let zoom = 1 - STEP; !isPage && overflows(body) && zoom >= LEAST; zoom -= STEP) body.style.zoom = zoom;
  }

  window.ciFit = () => document.querySelectorAll(".st-key-stage .ci-slide-body").forEach(fit);
  addEventListener("resize", window.ciFit);
  document.fonts?.ready.then(window.ciFit);
  window.ciFit();
})();
