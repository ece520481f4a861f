// The dot plot: pointing at a mark, touching it or walking to it with the arrow keys names it in one line; a second touch, a click
// or Enter opens it. Dragging over days selects them. Without this script every mark is a link with a name.
(() => {
  if (window.ciDotPlot) return;
  window.ciDotPlot = true;

  const REACH = 24, DRAG = 8; // pixels that a finger may miss a mark by, and that it moves before it drags
  const AGAIN = 12; // pixels within which a second touch is at the place of the first
  const DAY = 86400000; // milliseconds
  const LIT = "svg a:not(.ci-dimmed)", MARKS = "svg a";
  const ready = new WeakSet();
  let pointer = "", isPressed = false, drag = null, justDragged = false, touched = null;

  const inside = (target, selector) => target.closest?.(`.ci-dot-plot ${selector}`) ?? null;
  const plotOf = (node) => node.closest(".ci-dot-plot");
  const marks = (place) => [...place.querySelectorAll(place.querySelector(LIT) ? LIT : MARKS)];
  const current = (plot) => plot.querySelector("svg .ci-current");

  function describe(mark) {
    const theme = [...plotOf(mark).querySelectorAll(".ci-dots-themes a")].find(({ dataset }) => dataset.theme === mark.dataset.theme);
    return { name: mark.querySelector("title").textContent, facts: `${mark.parentNode.dataset.date}, ${theme.querySelector(".ci-theme").textContent}` };
  }

  // A finger covers the mark, so what it says next to the name is how to go on.
  function show(mark, isTouch = false) {
    const plot = plotOf(mark), line = plot.querySelector(".ci-dots-name"), { name, facts } = describe(mark);
    current(plot)?.classList.remove("ci-current");
    mark.classList.add("ci-current");
    const link = Object.assign(document.createElement("a"), { href: mark.getAttribute("href"), target: "_self", textContent: name });
    line.replaceChildren(link, ` – ${facts}${isTouch ? `. ${line.dataset.again}` : ""}`);
  }

  const open = (plot) => plot.querySelector(".ci-dots-name a").click();

  // One mark is a stop of the Tab key; the others are reached from it.
  function stopAt(mark) {
    for (const other of plotOf(mark).querySelectorAll('svg a[tabindex="0"]')) other.setAttribute("tabindex", "-1");
    mark.setAttribute("tabindex", "0");
  }

  function prepare() {
    for (const plot of document.querySelectorAll(".ci-dot-plot")) {
      if (ready.has(plot)) continue;
      ready.add(plot);
      for (const mark of plot.querySelectorAll(MARKS)) mark.setAttribute("tabindex", "-1");
      marks(plot)[0]?.setAttribute("tabindex", "0");
    }
  }

  function nextOf(mark, key) {
    const all = marks(plotOf(mark)), place = all.indexOf(mark);
    if (key === "Home") return all[0];
    if (key === "End") return all.at(-1);
    const isColumn = mark.closest(".ci-dots-days"), forward = key === "ArrowRight" || (key === "ArrowUp") === Boolean(isColumn) && key !== "ArrowLeft";
    const step = forward ? 1 : -1;
    const byMark = isColumn ? ["ArrowUp", "ArrowDown"].includes(key) : ["ArrowLeft", "ArrowRight"].includes(key);
    if (byMark) return all[place + step];
    const other = all.slice(forward ? place + 1 : 0, forward ? undefined : place).filter((each) => each.parentNode !== mark.parentNode);
    return forward ? other[0] : other.find((each) => each.parentNode === other.at(-1).parentNode);
  }

  function distance(mark, x, y) {
    const box = mark.getBoundingClientRect();
    return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  }

  function nearest(svg, x, y) {
    const [mark] = marks(svg).map((each) => [each, distance(each, x, y)]).filter(([, far]) => far <= REACH).sort(([, a], [, b]) => a - b)[0] ?? [];
    return mark;
  }

  const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

  // The name of a mark may take another line and move the marks below the finger: a second touch at one place is of the same mark.
  function sameAgain(plot, { clientX, clientY }) {
    const isThere = touched && touched.mark === current(plot) && Math.hypot(touched.x - clientX, touched.y - clientY) <= AGAIN;
    return isThere ? touched.mark : null;
  }

  function press(event, svg) {
    const plot = plotOf(svg), direct = inside(event.target, MARKS), isTouch = pointer === "touch" && event.detail > 0;
    const mark = isTouch ? sameAgain(plot, event) ?? nearest(svg, event.clientX, event.clientY) ?? direct : direct;
    if (!mark || !isPlain(event)) return;
    event.preventDefault();
    const known = mark === current(plot);
    if (!known) show(mark, isTouch);
    touched = isTouch && !known ? { mark, x: event.clientX, y: event.clientY } : null;
    stopAt(mark);
    if (known || !isTouch) open(plot);
  }

  // What the address says besides goes along: language, the reader's own slides, the week, other filters.
  function keepAddress(link, names) {
    const wanted = new URL(link.href), kept = new URLSearchParams(location.search);
    for (const name of [...names, "page"]) kept.delete(name);
    for (const name of names) for (const value of wanted.searchParams.getAll(name)) kept.append(name, value);
    wanted.search = kept;
    link.href = wanted.href;
  }

  function days(plot, ...places) {
    const { left, width } = plot.querySelector(".ci-dots-days").getBoundingClientRect();
    const { first, days: count, edge } = plot.dataset;
    const numbers = places.map((x) => Math.floor((((x - left) / width - edge) / (1 - 2 * edge)) * count));
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)].map((number) => Math.min(Math.max(number, 0), count - 1));
    const day = (number) => new Date(Date.parse(first) + number * DAY);
    const share = (number) => 100 * (Number(edge) + ((1 - 2 * edge) * number) / count);
    return { from: day(low), to: day(high), left: share(low), width: share(high + 1) - share(low) };
  }

  const iso = (day) => day.toISOString().slice(0, 10);

  function showRange(plot, range) {
    let cover = plot.querySelector(".ci-dots-chosen");
    if (!cover) {
      cover = Object.assign(document.createElement("span"), { className: "ci-dots-chosen" });
      plot.querySelector(".ci-dots-days").append(cover);
    }
    Object.assign(cover.style, { left: `${range.left}%`, width: `${range.width}%` });
    const format = new Intl.DateTimeFormat(plot.dataset.locale, { day: "numeric", month: "long", timeZone: "UTC" });
    plot.querySelector(".ci-dots-name").textContent = format.formatRange(range.from, range.to);
  }

  function endDrag(plot, range) {
    const link = plot.querySelector(".ci-dots-range"), url = new URL(link.href);
    url.searchParams.set("from", iso(range.from));
    url.searchParams.set("to", iso(range.to));
    link.href = url.href;
    keepAddress(link, ["from", "to"]);
    link.click();
  }

  function cancelDrag() {
    drag?.plot.querySelector(".ci-dots-chosen")?.remove();
    isPressed = false;
    drag = null;
  }

  addEventListener("pointerdown", (event) => {
    pointer = event.pointerType;
    isPressed = true;
    justDragged = false;
    const band = event.isPrimary && event.button === 0 && inside(event.target, ".ci-dots-days");
    drag = band ? { plot: plotOf(band), band, x: event.clientX, isMoving: false } : null;
  });
  addEventListener("pointermove", (event) => {
    if (!drag || (!drag.isMoving && Math.abs(event.clientX - drag.x) < DRAG)) return;
    if (!drag.isMoving) drag.band.setPointerCapture(event.pointerId);
    drag.isMoving = true;
    showRange(drag.plot, days(drag.plot, drag.x, event.clientX));
  });
  addEventListener("pointerup", (event) => {
    if (drag?.isMoving) {
      justDragged = true;
      endDrag(drag.plot, days(drag.plot, drag.x, event.clientX));
    }
    drag = null;
  });
  addEventListener("pointercancel", cancelDrag);
  // A browser would drag the address of a link.
  addEventListener("dragstart", (event) => { if (inside(event.target, "*")) event.preventDefault(); });

  addEventListener("pointerover", (event) => {
    const mark = event.pointerType === "mouse" && !drag?.isMoving && inside(event.target, MARKS);
    if (mark) show(mark);
  });
  addEventListener("focusin", ({ target }) => {
    const mark = inside(target, MARKS);
    if (!mark) return;
    const { name, facts } = describe(mark);
    mark.setAttribute("aria-label", `${name} – ${facts}`);
    // A finger gives a mark the focus before its click, which would then be that of a second touch.
    if (!isPressed || pointer !== "touch") show(mark);
  });
  addEventListener("keydown", (event) => {
    isPressed = false;
    const mark = inside(event.target, MARKS), isKey = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"].includes(event.key);
    if (!mark || !isKey || !isPlain(event)) return;
    event.preventDefault();
    event.stopPropagation();
    const next = nextOf(mark, event.key);
    if (!next) return;
    stopAt(next);
    next.focus();
  }, true);
  addEventListener("click", (event) => {
    isPressed = false;
    if (!event.target.closest) return;
    const svg = inside(event.target, "svg"), theme = inside(event.target, ".ci-dots-themes a");
    if (theme) return keepAddress(theme, ["theme"]);
    if (!svg) return;
    if (justDragged) event.preventDefault();
    else press(event, svg);
    justDragged = false;
  }, true);

  document.addEventListener("ci-fragment", prepare);
  prepare();
})();
