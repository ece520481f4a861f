// The address may name a part of the page, but the page arrives piece by piece and after its address was read. The part is
// kept in view while the page grows, until the reader moves.
(() => {
  if (window.ciAnchor) return;
  window.ciAnchor = true;

  const page = document.querySelector("#root .st-key-page");
  const moves = ["wheel", "touchstart", "pointerdown", "keydown"];
  const show = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  const growth = new ResizeObserver(show);
  const end = () => {
    growth.disconnect();
    for (const move of moves) removeEventListener(move, end, true);
  };

  if (!location.hash || !page || history.state?.place) return; // whoever comes back is where they were
  growth.observe(page);
  for (const move of moves) addEventListener(move, end, true);
})();
