// A button of class ci-copy puts its text on the clipboard. A fold of class ci-citations fetches its citations when it is first
// opened: a page has forty of them, and sending all forms of each would outweigh the page. One listener serves all.
(() => {
  if (window.ciCite) return;
  window.ciCite = true;

  const words = () => document.querySelector(".ci-share-bar-messages").dataset;

  function made(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  // A status that already says the same must change to be read out again.
  function tell(element, ...told) {
    const status = element.closest(".ci-share-bar").querySelector("[role=status]");
    status.replaceChildren();
    requestAnimationFrame(() => status.append(...told));
  }

  // Where a page was not served over HTTPS, browsers have no clipboard for scripts, but an older way that still works.
  function copiedFromBox(button, text) {
    const box = made("textarea", { value: text, className: "ci-copy-source" });
    document.body.append(box);
    box.select();
    const done = document.execCommand("copy");
    box.remove();
    button.focus();
    return done;
  }

  async function copy(button) {
    const { text } = button.dataset;
    const written = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    if (written || copiedFromBox(button, text)) return tell(button, words().copied);
    const box = made("textarea", { value: text, readOnly: true, rows: 4, ariaLabel: button.textContent });
    tell(button, words().failed, box);
    requestAnimationFrame(() => box.select());
  }

  function save({ text, name }) {
    const href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    made("a", { href, download: name }).click();
    URL.revokeObjectURL(href);
  }

  function button(kind, word, { label, text, file }) {
    const element = made("button", { type: "button", className: `ci-button ${kind}`, ariaLabel: `${word} ${label}` }, word);
    Object.assign(element.dataset, { text, name: file ?? "" });
    return element;
  }

  function form(told) {
    const buttons = [button("ci-copy", words().copy, told)];
    if (told.file) buttons.push(button("ci-download", words().save, told));
    const head = made("p", {}, made("strong", {}, told.label), " ", ...buttons);
    return made("div", { className: "ci-citation" }, head, made("p", { className: "ci-verbatim" }, told.text));
  }

  const forms = ({ language, forms }) => made("div", { lang: language }, ...forms.map(form));

  function inOtherLanguage(citation) {
    const name = JSON.parse(words().languages)[citation.language];
    return made("details", {}, made("summary", {}, name), forms(citation));
  }

  async function fill(fold) {
    if (fold.filled) return;
    fold.filled = true;
    try {
      const answer = await fetch(fold.dataset.address);
      if (!answer.ok) throw new Error(answer.status);
      const [own, ...others] = (await answer.json()).citations;
      fold.append(forms(own), ...others.map(inOtherLanguage));
    } catch {
      fold.filled = false;
      tell(fold, words().unreachable);
    }
  }

  document.addEventListener("toggle", ({ target }) => {
    if (target.open && target.matches(".ci-citations")) fill(target);
  }, true); // it does not bubble
  document.addEventListener("click", ({ target }) => {
    const pressed = target.closest(".ci-copy, .ci-download");
    if (pressed) (pressed.matches(".ci-copy") ? copy : ({ dataset }) => save(dataset))(pressed);
  });
})();
