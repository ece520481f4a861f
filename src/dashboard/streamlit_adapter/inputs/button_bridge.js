// Buttons of our own markup, wherever they stand: which one was pressed is handed to the page.
export default function ({ setTriggerValue }) {
  window.ciButtonPressed = (action) => setTriggerValue("value", action);
  if (window.ciButtonBridge) return;
  window.ciButtonBridge = true;
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-press]");
    if (button) window.ciButtonPressed(button.dataset.press);
  });
}
