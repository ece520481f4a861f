// The document holds the page's content. Streamlit draws the same page behind it, and takes its place in one frame, once all of it
// that is in view is there: where the reader was, what had the focus and what was typed go along. Until then, and if Streamlit never
// comes, the content stays: its links and forms work by themselves.
(() => {
  const TIMEOUT = 8000; // milliseconds from when the page stands to when controls that are still missing count no more
  const SETTLED_FRAMES = 2; // frames without anything pending, so that what came last has its place
  const FIRST = ".ci-first-content", APP = "#root", SCROLLER = '#root [data-testid="stMain"]';
  const PENDING = `${APP} :is([class*="st-key-control-"], [class*="st-key-chip-"]):not(:has(a, button, input, select))`;
  const root = document.documentElement;
  let settled = 0, standing = null;

  const inView = (element) => element.checkVisibility() && element.getBoundingClientRect().top < innerHeight;
  const stands = () => document.querySelector(`${APP} .st-key-page h1`) && document.querySelector(`${APP} .ci-footer`) && !document.querySelector(`${APP} .ci-fragment:empty`);

  function isComplete() {
    if (!stands()) return false;
    standing ??= performance.now();
    return performance.now() - standing > TIMEOUT || ![...document.querySelectorAll(PENDING)].some(inView);
  }

  // What is the same on both pages has the same identifier, the same name or the same address.
  function twin(element) {
    const app = document.querySelector(APP);
    const named = element.id ? `#${CSS.escape(element.id)}` : element.name ? `[name="${CSS.escape(element.name)}"]` : "";
    if (named) return app.querySelector(named) ?? app.querySelector(`[data-input="${CSS.escape(element.name ?? "")}"] input`);
    const address = element.getAttribute("href");
    return address ? [...app.querySelectorAll("a[href]")].find((link) => link.getAttribute("href").replace("./", "") === address.replace("./", "")) : null;
  }

  function handOverText(first) {
    for (const field of first.querySelectorAll('input[type="text"]')) {
      const other = field.value !== field.defaultValue && twin(field);
      if (other) other.value = field.value;
    }
  }

  function handOverFocus(first, focused) {
    const other = first.contains(focused) && twin(focused);
    if (!other) return;
    other.focus({ preventScroll: true });
    if (focused.selectionStart != null) other.setSelectionRange?.(focused.selectionStart, focused.selectionEnd);
  }

  function handOver() {
    const first = document.querySelector(FIRST), main = document.querySelector(SCROLLER), focused = document.activeElement;
    root.classList.remove("ci-loading");
    if (!first) return;
    if (main) main.scrollTop = first.scrollTop;
    for (const folded of first.querySelectorAll("details[open]")) folded.id && (document.querySelector(`${APP} details[id="${folded.id}"]`).open = true);
    handOverText(first);
    handOverFocus(first, focused);
    first.remove();
  }

  function check() {
    settled = isComplete() ? settled + 1 : 0;
    if (settled >= SETTLED_FRAMES) handOver();
    else requestAnimationFrame(check);
  }

  // Whoever comes back finds the place that they left.
  function showPlace() {
    const place = history.state?.place, first = document.querySelector(FIRST);
    if (place && first) first.scrollTop = place.top;
  }

  // Inputs that show at once what they are asked for send their form.
  function send({ target }) {
    if (target.matches(`${FIRST} :is(select, [type="checkbox"], [type="date"])`)) target.form.requestSubmit();
  }

  root.classList.add("ci-loading");
  document.addEventListener("change", send);
  document.addEventListener("DOMContentLoaded", showPlace);
  check();
})();
