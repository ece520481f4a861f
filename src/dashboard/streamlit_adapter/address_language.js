// An address without a language shows each reader theirs. What a reader sends on should show what they saw, so the language of
// the document joins its address before the page reads it.
(() => {
  const url = new URL(location.href);
  if (url.searchParams.has("lang")) return;
  const separator = url.search ? "&" : "?";
  history.replaceState(history.state, "", `${url.pathname}${url.search}${separator}lang=${document.documentElement.lang}${url.hash}`);
})();
