// A chart has a width in pixels. Told its own shape, it can shrink to the width of the paper; on the screen it draws itself
// anew for every width and must not be told.
(() => {
  if (window.ciPrint) return;
  window.ciPrint = true;

  const drawings = () => document.querySelectorAll('[class*="st-key-chart-"] div > svg[width]');

  window.addEventListener("beforeprint", () => {
    for (const drawing of drawings()) {
      drawing.setAttribute("viewBox", `0 0 ${drawing.getAttribute("width")} ${drawing.getAttribute("height")}`);
    }
  });

  window.addEventListener("afterprint", () => {
    for (const drawing of drawings()) drawing.removeAttribute("viewBox");
  });
})();
