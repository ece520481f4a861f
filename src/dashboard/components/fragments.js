// A place of class ci-fragment is filled with one of the fragments at an address: markup of ours that many readers share and
// that is fetched once. Streamlit may make a place anew at any time; it is filled again from what was fetched, and until then
// keeps its height.
(() => {
  if (window.ciFragments) return;
  window.ciFragments = true;

  const bundles = new Map(), heights = new Map();

  async function fetchBundle(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  function bundle(address) {
    if (!bundles.has(address)) bundles.set(address, fetchBundle(address).catch((error) => { bundles.delete(address); throw error; }));
    return bundles.get(address);
  }

  const RECORDS = ["initiative", "engagement"].map((page) => `a[href^="${page}?"]`).join();

  // Links to records take along what the page carries in its address, so that a bundle is the same for everybody.
  function completeLinks(place) {
    const query = place.dataset.linkQuery;
    if (!query) return;
    for (const link of place.querySelectorAll(RECORDS)) link.setAttribute("href", `${link.getAttribute("href")}&${query}`);
  }

  function show(place, markup) {
    place.innerHTML = markup;
    completeLinks(place);
    place.style.minHeight = "";
    heights.set(place.dataset.fragment, place.offsetHeight);
    for (const button of place.querySelectorAll(".ci-add-slide")) button.disabled = "full" in place.dataset;
    document.dispatchEvent(new Event("ci-fragment"));
  }

  async function fill(place) {
    const { url, fragment, unreachable } = place.dataset;
    place.filling = true;
    place.style.minHeight = `${heights.get(fragment) ?? 0}px`;
    try {
      show(place, (await bundle(url))[fragment] ?? "");
    } catch {
      show(place, "");
      place.textContent = unreachable;
    }
  }

  const fillEmptyPlaces = () => {
    for (const place of document.querySelectorAll(".ci-fragment:empty")) if (!place.filling) fill(place);
  };
  new MutationObserver(fillEmptyPlaces).observe(document.body, { childList: true, subtree: true });
  fillEmptyPlaces();
})();
