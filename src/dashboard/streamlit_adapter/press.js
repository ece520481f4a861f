// Buttons of our own markup, wherever they stand: what is pressed is handed to the page.
export default function ({ setTriggerValue }) {
  window.ciPressed = (what) => setTriggerValue("entered", what);
  if (window.ciPressing) return;
  window.ciPressing = true;
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-press]");
    if (button) window.ciPressed(button.dataset.press);
  });
}
