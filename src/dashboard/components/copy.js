// A button of class ci-copies puts its text on the clipboard and, where it has one, its laid-out form, so that a mailing
// takes what it can show. Either is JSON in the button (the page drops an attribute in which the end of a title element
// stands as it is), or at an address: then it is fetched as soon as one comes near the button, because some browsers copy
// only while a press is being answered. The event of the browser's own copying does so on a site without HTTPS too, where
// the newer interface is missing.
(() => {
  if (window.ciCopies) return;
  window.ciCopies = true;

  const come = new Map();

  async function text(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  }

  const addresses = ({ dataset }) => [dataset.htmlAt, dataset.textAt].filter(Boolean);
  const fetched = (button) => Promise.all(addresses(button).map(async (address) => {
    if (!come.has(address)) come.set(address, await text(address));
  }));

  function copied({ dataset: { html, text, htmlAt, textAt } }) {
    const laidOut = htmlAt ? come.get(htmlAt) : html && JSON.parse(html);
    const put = (copying) => {
      if (laidOut) copying.clipboardData.setData("text/html", laidOut);
      copying.clipboardData.setData("text/plain", textAt ? come.get(textAt) : JSON.parse(text));
      copying.preventDefault();
    };
    document.addEventListener("copy", put, { once: true });
    const done = document.execCommand("copy");
    document.removeEventListener("copy", put);
    return done;
  }

  const tell = (button, told) => { button.parentElement.querySelector("[role=status]").textContent = told; };

  async function copy(button) {
    try {
      // Not even a moment may pass where all has come.
      if (!addresses(button).every((address) => come.has(address))) await fetched(button);
      tell(button, copied(button) ? button.dataset.done : "");
    } catch {
      tell(button, button.dataset.lost);
    }
  }

  const near = ({ target }) => {
    const button = target.closest?.(".ci-copies");
    if (button) fetched(button).catch(() => {});
  };
  document.addEventListener("pointerover", near);
  document.addEventListener("focusin", near);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".ci-copies");
    if (button) copy(button);
  });
})();
