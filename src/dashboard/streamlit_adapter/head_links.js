// What the head of the document says of the page is what a phone shares and a reader of feeds subscribes to: its own address,
// that in other languages, the feed of its selection. It follows the page, which changes without being loaded anew.
(() => {
  if (window.ciHeadLinks) return window.ciHeadLinks();

  const OWN = 'link[rel="canonical"], link[rel="alternate"][hreflang]:not([type]), link[data-selection]';

  window.ciHeadLinks = () => {
    const view = document.querySelector("#root .ci-view[data-links]");
    if (!view) return;
    for (const link of document.head.querySelectorAll(OWN)) link.remove();
    for (const attributes of JSON.parse(view.dataset.links)) {
      const link = document.createElement("link");
      for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
      document.head.append(link);
    }
  };
  window.ciHeadLinks();
})();
