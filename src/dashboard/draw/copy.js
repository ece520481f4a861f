// A button of class ci-copy copies what the box before it holds, and says so.
(() => {
  if (window.ciCopy) return;
  window.ciCopy = true;

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest(".ci-copy");
    if (!button) return;
    const box = button.parentElement.querySelector("input");
    box.select();
    // A page that was not fetched over HTTPS may not write to the clipboard, but what is selected may be copied.
    await (navigator.clipboard?.writeText(box.value) ?? document.execCommand("copy"));
    button.parentElement.querySelector("[role=status]").textContent = button.dataset.done;
  });
})();
