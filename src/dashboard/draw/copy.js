// A button of class ci-copies puts its text on the clipboard and, where it has one, its laid-out form, so that a mailing
// takes what it can show. Both are JSON: the page drops an attribute in which the end of a title element stands as it is.
// The event of the browser's own copying does so on a site without HTTPS too, where the newer interface is missing.
(() => {
  if (window.ciCopies) return;
  window.ciCopies = true;

  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".ci-copies");
    if (!button) return;
    const { html, text, done } = button.dataset;
    const put = (copying) => {
      if (html) copying.clipboardData.setData("text/html", JSON.parse(html));
      copying.clipboardData.setData("text/plain", JSON.parse(text));
      copying.preventDefault();
    };
    document.addEventListener("copy", put, { once: true });
    const copied = document.execCommand("copy");
    document.removeEventListener("copy", put);
    button.parentElement.querySelector("[role=status]").textContent = copied ? done : "";
  });
})();
