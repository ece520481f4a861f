// The citations of a share bar are fetched when they are first opened: a page has forty of them, and sending all forms of each
// would outweigh the page. Each form can be copied (see clipboard.js) and, where it is a file, saved.
(() => {
  if (window.ciShareBar) return;
  window.ciShareBar = true;

  const messages = () => document.querySelector(".ci-share-bar-messages").dataset;

  function create(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  function save({ text, name }) {
    const href = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    create("a", { href, download: name }).click();
    URL.revokeObjectURL(href);
  }

  function createButton(kind, label, { label: form, text, html, file }) {
    const properties = { type: "button", className: `ci-button ${kind}`, ariaLabel: `${label} ${form}` };
    const button = create("button", properties, label);
    Object.assign(button.dataset, { text, html: html ?? "", name: file ?? "" });
    return button;
  }

  // The HTML is made by the server, which escapes every text in it.
  function createText({ text, html }) {
    if (!html) return create("p", { className: "ci-verbatim" }, text);
    return create("div", { className: "ci-verbatim", innerHTML: html });
  }

  function createCitation(citation) {
    const buttons = [createButton("ci-copy", messages().copy, citation)];
    if (citation.file) buttons.push(createButton("ci-download", messages().save, citation));
    const head = create("p", {}, create("strong", {}, citation.label), " ", ...buttons);
    return create("div", { className: "ci-citation" }, head, createText(citation));
  }

  const createForms = ({ language, forms }) => create("div", { lang: language }, ...forms.map(createCitation));

  function createOtherLanguage(citations) {
    const name = JSON.parse(messages().languages)[citations.language];
    return create("details", {}, create("summary", {}, name), createForms(citations));
  }

  async function fill(details) {
    if (details.filled) return;
    details.filled = true;
    try {
      const answer = await fetch(details.dataset.address);
      if (!answer.ok) throw new Error(answer.status);
      const [own, ...others] = (await answer.json()).citations;
      details.querySelector(":scope > p")?.remove(); // the link to the file, for who has no script or no answer
      details.append(createForms(own), ...others.map(createOtherLanguage));
    } catch {
      details.filled = false;
      announce(details, messages().unreachable);
    }
  }

  // A status that already says the same must change to be read out again.
  function announce(details, text) {
    const status = details.closest(".ci-share-bar").querySelector("[role=status]");
    status.replaceChildren();
    requestAnimationFrame(() => status.append(text));
  }

  document.addEventListener("toggle", ({ target }) => {
    if (target.open && target.matches(".ci-citations")) fill(target);
  }, true); // it does not bubble
  document.addEventListener("click", ({ target }) => {
    const button = target.closest(".ci-download");
    if (button) save(button.dataset);
  });
})();
