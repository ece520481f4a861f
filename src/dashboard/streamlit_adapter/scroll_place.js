// Where a reader was on a page belongs to its entry in the history: whoever comes back finds the card that they left where it
// was. The page arrives piece by piece, so it gets its former height at once and is held in place until all of it is there, or
// the reader moves. So is the part of a page that an address names.
(() => {
  if (window.ciPlace) return;

  const TIMEOUT = 15000, PAUSE = 200; // milliseconds
  const SETTLED_FRAMES = 10;
  const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"];
  const root = document.documentElement;
  const scroller = () => document.querySelector('[data-testid="stMain"]');
  const query = (search) => [...new URLSearchParams(search)].map(String).sort().join("&");
  const card = (id) => document.querySelector(`#root .ci-card[data-record="${CSS.escape(id)}"] a`);
  const partElement = (part) => document.querySelector(`#root [id="${CSS.escape(part)}"]`);
  let leaving = "", waiting = 0, held = null, leading = 0;

  function isWhole() {
    const view = document.querySelector("#root .ci-view")?.dataset.query;
    return view !== undefined && query(view) === query(location.search) && !root.classList.contains("ci-loading")
      && document.querySelector('[data-test-script-state="notRunning"]') && !document.querySelector('.ci-fragment:is(:empty, [aria-busy="true"])');
  }

  // What the reader opens from a card is found again by its record, wherever the card then is.
  function placeOf(element) {
    const main = scroller(), record = element?.closest("[data-record]");
    const place = { top: main?.scrollTop ?? 0, height: main?.firstElementChild?.offsetHeight ?? 0 };
    return record ? { ...place, record: record.dataset.record, offset: record.getBoundingClientRect().top } : place;
  }

  function remember(element) {
    const place = placeOf(element);
    history.replaceState({ ...history.state, place }, "");
    return place;
  }

  function letGo() {
    held = null;
    root.style.removeProperty("--former-height");
    for (const move of MOVES) removeEventListener(move, letGo, true);
  }

  function hold(place) {
    letGo();
    held = place;
    if (place.height) root.style.setProperty("--former-height", `${place.height}px`);
    for (const move of MOVES) addEventListener(move, letGo, true);
    const end = performance.now() + TIMEOUT;
    let settled = 0;
    const step = () => {
      if (held !== place) return;
      const main = scroller(), link = place.record && card(place.record);
      if (place.part) unfold(place.part)?.scrollIntoView();
      else if (main && link) main.scrollTop += link.closest(".ci-card").getBoundingClientRect().top - place.offset;
      else if (main) main.scrollTop = place.top;
      settled = main && isWhole() ? settled + 1 : 0;
      if (settled < SETTLED_FRAMES && performance.now() < end) return requestAnimationFrame(step);
      (link || (place.focus && document.querySelector(place.focus)))?.focus({ preventScroll: true });
      letGo();
    };
    step();
  }

  function start() {
    const main = scroller();
    letGo();
    if (main) main.scrollTop = 0;
  }

  // What an address names is shown, with all that it stands in, and what is folded below its heading.
  function unfold(id) {
    const part = partElement(id);
    for (let fold = part?.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    for (const fold of document.querySelectorAll(`#root details[data-part="${CSS.escape(id)}"]`)) fold.open = true;
    return part;
  }

  // Who does not see that another page has come hears its heading, or the part of it that was asked for, unless they have gone on
  // by themselves. Where only the selection is another one, the focus stays wherever it can.
  function leadFocus(isOtherPage, part) {
    const from = document.activeElement, mine = (leading += 1), end = performance.now() + TIMEOUT;
    const step = () => {
      if (mine !== leading || performance.now() > end) return;
      const target = (part && partElement(part)) || document.querySelector("#root .st-key-page h1"), now = document.activeElement;
      if (!target || !isWhole()) return requestAnimationFrame(step);
      if (now !== document.body && !(isOtherPage && now === from)) return;
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
    };
    requestAnimationFrame(step);
  }

  const partOf = (hash) => ({ part: decodeURIComponent(hash.slice(1)) });

  function begin(hash) {
    if (hash.length > 1) hold(partOf(hash));
    else start();
    leadFocus(true, partOf(hash).part);
  }

  window.ciPlace = { remember, hold, begin, isWhole };

  for (const move of MOVES) addEventListener(move, () => { leaving = ""; }, true);
  addEventListener("click", ({ target }) => {
    const control = target.closest?.("a, button");
    if (!control) return;
    remember(control);
    leaving = location.href;
  }, true);
  addEventListener("scroll", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { if (!held && leaving !== location.href && isWhole()) remember(); }, PAUSE);
  }, true);

  addEventListener("hashchange", () => unfold(partOf(location.hash).part));

  let shown = location.pathname + query(location.search), shownPage = location.pathname;
  addEventListener("popstate", ({ state, isTrusted }) => {
    const asked = location.pathname + query(location.search);
    if (isTrusted && asked !== shown && !state?.place?.record) leadFocus(location.pathname !== shownPage);
    if (isTrusted && state?.place) hold(state.place);
    else if (isTrusted && asked !== shown) start();
    [shown, shownPage] = [asked, location.pathname];
  });
  if (history.state?.place) hold(history.state.place);
  else if (location.hash.length > 1) hold(partOf(location.hash));
})();
