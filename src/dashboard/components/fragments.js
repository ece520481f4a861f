// A place of class ci-fragment is filled with one of the fragments at an address: markup of ours that many readers share and
// that is fetched once. Streamlit may make a place anew at any time; it is filled again from what was fetched, and until then
// keeps its height. What is unfolded or printed is in places of class ci-unseen-fragment: no page waits for them to be shown.
// A place with data-follows stays while the selection changes: it shows what it had until that of the new one has come, which is
// fetched once what the reader has asked for is painted.
(() => {
  if (window.ciFragments) return;
  window.ciFragments = true;

  const bundles = new Map(), heights = new Map(), parts = new Map(), outdated = new Set();
  const GONE = 410;
  const RECORDS = ["initiative", "engagement"].map((page) => `a[href^="${page}?"]`).join();
  const emptyPlaces = () => document.querySelectorAll(":is(.ci-fragment, .ci-unseen-fragment):empty");

  const afterPaint = (work) => requestAnimationFrame(() => requestAnimationFrame(work));

  // A place says where its file is, or what holds several places of one file does; that of a place which stays is said apart from
  // it. Without a name it has that of its record.
  const nameOf = (place) => place.dataset.fragment ?? place.closest("[data-record]").dataset.record;
  const addressOf = (place) => place.closest("[data-url]") ?? document.querySelector(`#root [data-url][data-of="${nameOf(place)}"]`);
  const fileOf = (place) => addressOf(place).dataset;

  // The document holds parts already, with links as this page has them.
  const keyOf = (place) => JSON.stringify([fileOf(place).url, nameOf(place), fileOf(place).linkQuery]);
  for (const place of document.querySelectorAll(".ci-first-content [data-fragment]:not(:empty)")) parts.set(keyOf(place), place.innerHTML);

  // The page is of an earlier release of the data, so it is run anew: what there is now might contradict what it shows.
  function renewPage(address) {
    if (outdated.has(address)) return;
    outdated.add(address);
    document.dispatchEvent(new Event("ci-outdated"));
  }

  async function fetchBundle(address) {
    const answer = await fetch(address);
    if (answer.status === GONE) renewPage(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  function bundle(address) {
    if (!bundles.has(address)) bundles.set(address, fetchBundle(address).catch((error) => { bundles.delete(address); throw error; }));
    return bundles.get(address);
  }

  // Links to records, and those of the map, take along what the page carries in its address, so that a bundle is the same for everybody.
  function completeLinks(place) {
    const query = fileOf(place).linkQuery;
    if (!query) return;
    for (const link of place.querySelectorAll(`${RECORDS}, .ci-country`)) link.setAttribute("href", `${link.getAttribute("href")}&${query}`);
  }

  // What follows the selection and shows that of an earlier one.
  const outdatedPlaces = () => [...document.querySelectorAll("#root [data-follows]")].filter((place) => place.shown && isOutdated(place, place.shown));
  const isOutdated = (place, key) => "follows" in place.dataset && addressOf(place) && keyOf(place) !== key;

  function show(place, markup) {
    place.shown = keyOf(place);
    place.ariaBusy = null;
    place.innerHTML = markup;
    if (!parts.has(keyOf(place))) completeLinks(place);
    place.style.minHeight = "";
    for (const button of place.querySelectorAll(".ci-add-slide")) button.disabled = "full" in place.dataset;
    document.dispatchEvent(new Event("ci-fragment"));
    // Last, so that what the other scripts set on its elements is laid out at once with them.
    if (place.matches(".ci-fragment")) heights.set(nameOf(place), place.offsetHeight);
  }

  async function fill(place) {
    if (!addressOf(place)) return;
    const { url, unreachable } = fileOf(place), fragment = nameOf(place), key = keyOf(place);
    if (parts.has(key)) return show(place, parts.get(key));
    place.filling = true;
    if (!place.shown) place.style.minHeight = `${heights.get(fragment) ?? 0}px`;
    const markup = await bundle(url).then((fetched) => fetched[fragment] ?? "", () => null);
    if (!addressOf(place)) return (place.filling = false); // its page has gone
    if (isOutdated(place, key)) return fill(place);
    show(place, markup ?? "");
    if (markup === null) place.textContent = unreachable;
  }

  // A page counts as whole once nothing is busy any more.
  function follow(place) {
    if (place.ariaBusy) return;
    place.ariaBusy = "true";
    afterPaint(() => fill(place));
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
    for (const place of [...emptyPlaces(), ...outdatedPlaces()].filter(addressOf)) {
      const { url, unreachable } = fileOf(place);
      if (!fetched.has(url)) fetched.set(url, fetchAtOnce(url));
      const parts = fetched.get(url);
      if (parts) show(place, parts[nameOf(place)] ?? "");
      else place.textContent = unreachable;
    }
  }

  function start(place) {
    if (place.matches(".ci-fragment")) return fill(place);
    place.filling = true;
    afterPaint(() => fill(place));
  }

  const update = () => {
    for (const place of emptyPlaces()) if (!place.filling) start(place);
    outdatedPlaces().forEach(follow);
  };
  addEventListener("beforeprint", fillForPaper);
  new MutationObserver(update).observe(document.body, { childList: true, subtree: true });
  update();
})();
