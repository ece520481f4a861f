// The list of a reader's own slides: a small copy of each in its row, to drag to another place or to move there by the arrow keys. The
// copies stand in a shadow tree, where the styles of a presentation count and those of the page do not.
(() => {
  if (window.ciArrange) return window.ciArrange();

  let dragged = null, focused = null;
  const thumbnails = () => [...document.querySelectorAll("#root .ci-thumbnail")];
  const slideOf = (name) => document.querySelector(`#root .st-key-thumbnails .ci-slide[data-slide="${CSS.escape(name)}"]`);
  // Streamlit puts the styles of a page where it likes.
  const styles = () => [...document.querySelectorAll("style")].map((style) => style.textContent).find((text) => text.includes("--slide-is-wall")) ?? "";

  function draw(thumbnail) {
    const slide = slideOf(thumbnail.dataset.slide);
    if (!slide || thumbnail.drawn === slide.outerHTML) return;
    thumbnail.drawn = slide.outerHTML;
    const place = thumbnail.firstElementChild, shadow = place.shadowRoot ?? place.attachShadow({ mode: "open" });
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: thumbnail.dataset.sheet });
    const style = Object.assign(document.createElement("style"), { textContent: styles() });
    const stage = Object.assign(document.createElement("div"), { className: "st-key-stage ci-thumbnail-stage", inert: true });
    stage.setAttribute("aria-hidden", "true");
    stage.append(slide.cloneNode(true));
    shadow.replaceChildren(link, style, stage);
  }

  function move(from, to) {
    if (from === to || to < 0 || to >= thumbnails().length) return;
    focused = to;
    window.ciButtonPressed?.(`move/${from}/${to}`);
  }

  const placeOf = (target) => target.closest?.("#root .ci-thumbnail")?.dataset.place ?? target.closest?.('#root [class*="st-key-row-"]')?.querySelector(".ci-thumbnail")?.dataset.place;

  document.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("#root .ci-thumbnail")?.dataset.place ?? null;
    if (dragged !== null) event.dataTransfer.effectAllowed = "move";
  });
  document.addEventListener("dragover", (event) => { if (dragged !== null && placeOf(event.target) !== undefined) event.preventDefault(); });
  document.addEventListener("drop", (event) => {
    const place = placeOf(event.target);
    if (dragged === null || place === undefined) return;
    event.preventDefault();
    move(Number(dragged), Number(place));
  });
  document.addEventListener("dragend", () => { dragged = null; });
  document.addEventListener("keydown", (event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key], thumbnail = event.target.closest?.("#root .ci-thumbnail");
    if (!step || !thumbnail || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(Number(thumbnail.dataset.place), Number(thumbnail.dataset.place) + step);
  });

  window.ciArrange = () => {
    thumbnails().forEach(draw);
    const moved = thumbnails()[focused];
    if (moved) moved.focus();
    focused = null;
  };
  document.addEventListener("ci-fragment", window.ciArrange);
  window.ciArrange();
})();
