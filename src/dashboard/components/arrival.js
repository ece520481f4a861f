// The elements of a page arrive one by one and would push each other about. The page is shown once all of them that are
// in view are here, or when waiting any longer would be worse.
(() => {
  const PATIENCE = 8000; // milliseconds
  const PENDING = [
    '.st-key-menu:not(:has(button))',
    '.st-key-page:not(:has(h1))',
    '.st-key-menu:not(:has(a:not(.ci-site a)))',
    ':is([class*="st-key-control-"], [class*="st-key-chip-"]):not(:has(a, button, input, select))',
  ].join();
  const CALM = 2; // frames without anything pending, so that what came last has its place
  const root = document.documentElement;
  let calm = 0;

  const inView = (element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight;
  const whole = () => document.querySelector(".ci-footer") && !document.querySelector(".ci-fragment:empty") && ![...document.querySelectorAll(PENDING)].some(inView);
  const look = () => {
    calm = whole() ? calm + 1 : 0;
    if (calm >= CALM || performance.now() > PATIENCE) root.classList.remove("ci-loading");
    else requestAnimationFrame(look);
  };

  root.classList.add("ci-loading");
  look();
})();
