// A place of class ci-fragment is filled with one of the fragments at an address: markup of ours that many readers share and
// that is fetched once. Streamlit may make a place anew at any time; it is filled again from what was fetched, and until then
// keeps its height. What is unfolded or printed is in places of class ci-unseen-fragment: no page waits for them to be shown.
(() => {
  if (window.ciFragments) return;
  window.ciFragments = true;

  const bundles = new Map(), heights = new Map(), parts = new Map();
  const RECORDS = ["initiative", "engagement"].map((page) => `a[href^="${page}?"]`).join();
  const emptyPlaces = () => document.querySelectorAll(":is(.ci-fragment, .ci-unseen-fragment):empty");

  // A place says where its file is, or what holds several places of one file does; without a name it has that of its record.
  const fileOf = (place) => place.closest("[data-url]").dataset;
  const nameOf = (place) => place.dataset.fragment ?? place.closest("[data-record]").dataset.record;

  // The document holds parts already, with links as this page has them.
  const keyOf = (place) => JSON.stringify([fileOf(place).url, nameOf(place), place.dataset.linkQuery]);
  for (const place of document.querySelectorAll(".ci-first-content [data-fragment]:not(:empty)")) parts.set(keyOf(place), place.innerHTML);

  async function fetchBundle(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  function bundle(address) {
    if (!bundles.has(address)) bundles.set(address, fetchBundle(address).catch((error) => { bundles.delete(address); throw error; }));
    return bundles.get(address);
  }

  // Links to records, and those of the map, take along what the page carries in its address, so that a bundle is the same for everybody.
  function completeLinks(place) {
    const query = place.dataset.linkQuery;
    if (!query) return;
    for (const link of place.querySelectorAll(`${RECORDS}, .ci-country`)) link.setAttribute("href", `${link.getAttribute("href")}&${query}`);
  }

  function show(place, markup) {
    place.innerHTML = markup;
    if (!parts.has(keyOf(place))) completeLinks(place);
    place.style.minHeight = "";
    if (place.matches(".ci-fragment")) heights.set(nameOf(place), place.offsetHeight);
    for (const button of place.querySelectorAll(".ci-add-slide")) button.disabled = "full" in place.dataset;
    document.dispatchEvent(new Event("ci-fragment"));
  }

  async function fill(place) {
    const { url, unreachable } = fileOf(place), fragment = nameOf(place);
    if (parts.has(keyOf(place))) return show(place, parts.get(keyOf(place)));
    place.filling = true;
    place.style.minHeight = `${heights.get(fragment) ?? 0}px`;
    try {
      show(place, (await bundle(url))[fragment] ?? "");
    } catch {
      show(place, "");
      place.textContent = unreachable;
    }
  }

  function fetchAtOnce(url) {
    const request = new XMLHttpRequest();
    request.open("GET", url, false);
    try {
      request.send();
      return request.status === 200 ? JSON.parse(request.responseText) : null;
    } catch {
      return null;
    }
  }

  // A browser prints as soon as this is done, so it waits here for what has not come yet.
  function fillForPaper() {
    const fetched = new Map();
    for (const place of emptyPlaces()) {
      const { url, unreachable } = fileOf(place);
      if (!fetched.has(url)) fetched.set(url, fetchAtOnce(url));
      const parts = fetched.get(url);
      if (parts) show(place, parts[nameOf(place)] ?? "");
      else place.textContent = unreachable;
    }
  }

  const fillEmptyPlaces = () => {
    for (const place of emptyPlaces()) if (!place.filling) fill(place);
  };
  addEventListener("beforeprint", fillForPaper);
  new MutationObserver(fillEmptyPlaces).observe(document.body, { childList: true, subtree: true });
  fillEmptyPlaces();
})();
