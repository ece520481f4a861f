// The styles of Streamlit's own parts count once they have come: what a reader sees first does not wait for them.
(() => {
  const LATE = "link[data-late]";
  const activate = (link) => { link.media = "all"; };
  addEventListener("load", ({ target }) => { if (target instanceof Element && target.matches(LATE)) activate(target); }, true);
  for (const link of document.querySelectorAll(LATE)) if (link.sheet) activate(link);
})();
