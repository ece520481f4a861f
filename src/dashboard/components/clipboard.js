// A button of class ci-copy puts its text on the clipboard and, where it has one, its laid-out form, so that a mailing takes
// what it can show. The text is in the button, as it is or as JSON (the page drops an attribute in which the end of a title
// element stands as it is), or both forms are at addresses: then they are fetched as soon as one comes near the button,
// because some browsers copy only while a press is being answered. One listener serves all buttons.
(() => {
  if (window.ciClipboard) return;
  window.ciClipboard = true;

  const documents = new Map();

  async function fetchText(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.text();
  }

  const addresses = ({ dataset }) => [dataset.htmlUrl, dataset.textUrl].filter(Boolean);
  const isReady = (button) => addresses(button).every((address) => documents.has(address));
  const prepare = (button) => Promise.all(addresses(button).map(async (address) => {
    if (!documents.has(address)) documents.set(address, await fetchText(address));
  }));

  const content = ({ dataset: { text, textJson, textUrl, html, htmlUrl } }) => ({
    text: textUrl ? documents.get(textUrl) : textJson ? JSON.parse(textJson) : text,
    html: htmlUrl ? documents.get(htmlUrl) : html ?? "",
  });

  const textarea = (properties) => Object.assign(document.createElement("textarea"), properties);

  // The browser's own copying works without HTTPS too, where the newer interface is missing, and takes a laid-out form.
  function copyBySelection({ text, html }, button) {
    const box = textarea({ value: text, className: "ci-copy-source" });
    const fill = (event) => {
      if (html) event.clipboardData.setData("text/html", html);
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    };
    document.body.append(box);
    box.select();
    document.addEventListener("copy", fill, { once: true });
    const copied = document.execCommand("copy");
    document.removeEventListener("copy", fill);
    box.remove();
    button.focus();
    return copied;
  }

  const blob = (text, type) => new Blob([text], { type });
  const item = ({ text, html }) =>
    new ClipboardItem({ "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") });

  // Without HTTPS there is no interface for it, and some browsers know it for texts alone.
  function writeByInterface(copied) {
    const { clipboard } = navigator;
    if (!copied.html) return clipboard?.writeText(copied.text);
    return clipboard?.write && window.ClipboardItem ? clipboard.write([item(copied)]) : undefined;
  }

  async function write(copied, button) {
    const written = writeByInterface(copied);
    if (written && await written.then(() => true, () => false)) return true;
    return copyBySelection(copied, button);
  }

  const messages = () => document.querySelector(".ci-share-bar-messages").dataset;
  const status = (button) => button.parentElement.querySelector("[role=status]")
    ?? button.closest(".ci-share-bar").querySelector("[role=status]");

  // A status that already says the same must change to be read out again.
  function announce(button, ...parts) {
    const place = status(button);
    place.replaceChildren();
    requestAnimationFrame(() => place.append(...parts));
  }

  function offerSelected(button, text) {
    const box = textarea({ value: text, readOnly: true, rows: 4, ariaLabel: button.textContent });
    announce(button, messages().failed, box);
    requestAnimationFrame(() => box.select());
  }

  async function copy(button) {
    try {
      if (!isReady(button)) await prepare(button); // not even a moment may pass where all is there
    } catch {
      return announce(button, button.dataset.unreachable);
    }
    const copied = content(button);
    if (await write(copied, button)) return announce(button, button.dataset.copied ?? messages().copied);
    offerSelected(button, copied.text);
  }

  const comeNear = ({ target }) => {
    const button = target.closest?.(".ci-copy");
    if (button) prepare(button).catch(() => {});
  };
  document.addEventListener("pointerover", comeNear);
  document.addEventListener("focusin", comeNear);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".ci-copy");
    if (button) copy(button);
  });
})();
