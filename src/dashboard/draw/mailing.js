// A button of class ci-copy-mail puts its text on the clipboard, laid out and plain, so that a mailing takes what it can show.
// Both are JSON: the page drops an attribute, and a script, in which the end of a title element stands as it is.
// The event of the browser's own copying does so on a site without HTTPS too, where the newer interface is missing.
(() => {
  if (window.ciCopies) return;
  window.ciCopies = true;

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".ci-copy-mail");
    if (!button) return;
    const { html, text, done } = button.dataset;
    const put = (copying) => {
      copying.clipboardData.setData("text/html", JSON.parse(html));
      copying.clipboardData.setData("text/plain", JSON.parse(text));
      copying.preventDefault();
    };
    document.addEventListener("copy", put, { once: true });
    const copied = document.execCommand("copy");
    document.removeEventListener("copy", put);
    button.parentElement.querySelector("[role=status]").textContent = copied ? done : "";
  });
})();
