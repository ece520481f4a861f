// The elements of a page arrive one by one and would push each other about. The page is shown once all of them that are
// in view are here, or when waiting any longer would be worse.
(() => {
  const TIMEOUT = 8000; // milliseconds
  const PENDING = [
    '.st-key-menu:not(:has(a))',
    '.st-key-page:not(:has(h1))',
    ':is([class*="st-key-control-"], [class*="st-key-chip-"]):not(:has(a, button, input, select))',
  ].join();
  const SETTLED_FRAMES = 2; // frames without anything pending, so that what came last has its place
  const root = document.documentElement;
  let settled = 0;

  const inView = (element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight;
  const isComplete = () => document.querySelector(".ci-footer") && !document.querySelector(".ci-fragment:empty") && ![...document.querySelectorAll(PENDING)].some(inView);
  // What the page has shown is in its place by now; twice it would be read twice.
  const end = () => {
    root.classList.remove("ci-loading");
    document.querySelector(".ci-loading-screen")?.remove();
  };
  const check = () => {
    settled = isComplete() ? settled + 1 : 0;
    if (settled >= SETTLED_FRAMES || performance.now() > TIMEOUT) end();
    else requestAnimationFrame(check);
  };

  root.classList.add("ci-loading");
  check();
})();
