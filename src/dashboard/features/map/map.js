// The map of a page: a country opens its list in place and leads the reader to it, the arrow keys walk from country to country,
// and the buttons of the interactive map, which is Streamlit's, move it. The address says which countries are chosen.
(() => {
  if (window.ciMap) return;
  window.ciMap = true;

  const REACH = 16; // pixels by which a finger may miss a small country
  const TIMEOUT = 10000; // milliseconds
  const ARROWS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const map = () => document.querySelector("#root .ci-map-figure .ci-map"); // that of the document goes when the page has come
  const lists = () => document.querySelector(".ci-country-lists");
  const links = () => [...map().querySelectorAll(".ci-country")];
  const code = (link) => link.querySelector("path").dataset.country;
  const chosen = () => new URLSearchParams(location.search).getAll("country");

  function mark() {
    if (!map()) return;
    for (const path of map().querySelectorAll("path[data-country]")) path.classList.toggle("ci-selected", chosen().includes(path.dataset.country));
    const known = links();
    for (const link of known) {
      link.toggleAttribute("aria-current", chosen().includes(code(link)));
      if (chosen().includes(code(link))) link.setAttribute("aria-current", "true");
    }
    const first = known.find((link) => link.getAttribute("tabindex") === "0") ?? known.find((link) => link.hasAttribute("aria-current")) ?? known[0];
    for (const link of known) link.setAttribute("tabindex", link === first ? 0 : -1);
  }

  function caption(link, isPointedAt) {
    const line = link.closest(".ci-map-figure").querySelector(".ci-map-caption");
    line.textContent = isPointedAt ? link.querySelector("title").textContent : line.dataset.hint;
  }

  // The list is there once the page says that it shows this address; a reader who went on is left where they are.
  function lead(former) {
    const end = performance.now() + TIMEOUT;
    let isGone = false;
    const leave = () => { isGone = true; };
    addEventListener("wheel", leave, { once: true });
    addEventListener("touchmove", leave, { once: true });
    const step = () => {
      const heading = lists()?.dataset.countries !== former && window.ciPlace.isWhole() && lists()?.querySelector("h2");
      if (heading) {
        const { top } = heading.getBoundingClientRect();
        heading.focus({ preventScroll: true });
        if (!isGone && (top < 0 || top > innerHeight * 0.6)) heading.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
      } else if (performance.now() < end) requestAnimationFrame(step);
    };
    step();
  }

  function open(link) {
    const address = new URL(location.href), former = lists()?.dataset.countries;
    const isChosen = chosen().includes(code(link));
    for (const name of ["country", "page"]) address.searchParams.delete(name);
    if (!isChosen) address.searchParams.set("country", code(link));
    window.ciPlace.remember(link);
    history.pushState({}, "", address);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    mark();
    if (!isChosen) lead(former);
  }

  // On another page a country leads to the page of the map, and there to its list.
  function visit(link) {
    const address = new URL(link.getAttribute("href"), document.baseURI);
    if (!document.querySelector('[data-test-connection-state="CONNECTED"]')) return location.assign(address);
    window.ciPlace.remember(link);
    history.pushState({}, "", address);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
    lead();
  }

  // How far a point is from a box.
  function distance({ left, right, top, bottom }, x, y) {
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  }

  function near(x, y) {
    const reached = links().map((link) => [distance(link.getBoundingClientRect(), x, y), link]).filter(([far]) => far <= REACH);
    return reached.sort(([one], [other]) => one - other)[0]?.[1];
  }

  addEventListener("click", (event) => {
    const { target, clientX, clientY } = event;
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !target.closest) return;
    const link = target.closest("#root .ci-map-figure a") ?? (target.closest("#root .ci-map-figure .ci-map") && near(clientX, clientY));
    if (!link) return;
    event.preventDefault();
    if (lists()) open(link);
    else visit(link);
  }, true);

  // What a country is called is said where it is pointed at, at once.
  for (const [over, out] of [["pointerover", "pointerout"], ["focusin", "focusout"]]) {
    addEventListener(over, ({ target }) => { const link = target.closest?.(".ci-map-figure a"); if (link) caption(link, true); });
    addEventListener(out, ({ target }) => { const link = target.closest?.(".ci-map-figure a"); if (link) caption(link, false); });
  }

  addEventListener("keydown", (event) => {
    const link = event.target.closest?.("#root .ci-map-figure a");
    if (!link || !(event.key in ARROWS)) return;
    event.preventDefault();
    const known = links(), next = known.at((known.indexOf(link) + ARROWS[event.key]) % known.length);
    for (const each of known) each.setAttribute("tabindex", each === next ? 0 : -1);
    next.focus();
  });

  // The interactive map: it gets the size of the drawing that it replaces, and hears the buttons as keys.
  addEventListener("click", ({ target }) => {
    const sized = target.closest?.("[data-map-size]"), zoom = target.closest?.("[data-zoom]");
    const stage = document.querySelector(".st-key-map-stage");
    if (sized && map()) {
      const { width, height } = map().getBoundingClientRect();
      sized.dataset.press = `map/open/${Math.round(width)}x${Math.round(height)}`;
    }
    if (zoom) stage?.querySelector("canvas")?.dispatchEvent(new KeyboardEvent("keydown", { code: zoom.dataset.zoom, bubbles: true }));
  }, true);
  addEventListener("pointerup", ({ target }) => {
    if (target.closest?.(".st-key-map-interactive")) lead(lists()?.dataset.countries);
  }, true);

  document.addEventListener("ci-fragment", mark);
  addEventListener("popstate", mark);
})();
