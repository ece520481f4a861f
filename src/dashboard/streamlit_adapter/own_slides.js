// After each run of a page: keeps the reader's own slides, and says at each chart whether it is among them and how many there are.
(() => {
  if (window.ciOwnSlides) return;

  const MOST = 20;
  const query = () => document.querySelector("#root .ci-view")?.dataset.query;
  const chartOf = (view) => view.startsWith("engagement?") && new URLSearchParams(view.slice("engagement?".length)).get("chart");

  function mark(button, charts, isFull) {
    const isIn = charts.includes(button.dataset.press.split("/")[1]);
    const text = isIn ? button.dataset.in : button.dataset.add;
    if (button.textContent !== text) button.textContent = text;
    button.disabled = isIn || isFull;
    const mine = document.querySelector('#root .ci-menu a[href*="arrange=1"]'), state = button.nextElementSibling;
    const parts = isIn || isFull ? [mine?.cloneNode(true) ?? "", isFull ? ` ${button.dataset.full}` : ""] : [];
    if (state) state.replaceChildren(...parts);
  }

  window.ciOwnSlides = () => {
    if (query() === undefined) return;
    window.ciKeepSlides?.(query());
    const views = new URLSearchParams(query()).getAll("views"), charts = views.map(chartOf);
    window.ciArrange?.();
    for (const button of document.querySelectorAll("#root .ci-add-slide")) mark(button, charts, views.length >= MOST);
  };
  document.addEventListener("ci-fragment", window.ciOwnSlides);
  window.ciOwnSlides();
})();
