// A place of class ci-fragment is filled with its part of a parcel: markup of ours that many readers share and that is fetched
// once. Streamlit may make a place anew at any time; it is filled again from what was fetched, and until then keeps its height.
(() => {
  if (window.ciParcels) return;
  window.ciParcels = true;

  const fetched = new Map(), heights = new Map();

  async function parcel(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  function parts(address) {
    if (!fetched.has(address)) fetched.set(address, parcel(address).catch((error) => { fetched.delete(address); throw error; }));
    return fetched.get(address);
  }

  function put(place, markup) {
    place.innerHTML = markup;
    place.style.minHeight = "";
    heights.set(place.dataset.part, place.offsetHeight);
    for (const button of place.querySelectorAll(".ci-add-slide")) button.disabled = "full" in place.dataset;
    document.dispatchEvent(new Event("ci-fragment"));
  }

  async function fill(place) {
    const { parcel, part, lost } = place.dataset;
    place.filling = true;
    place.style.minHeight = `${heights.get(part) ?? 0}px`;
    try {
      put(place, (await parts(parcel))[part] ?? "");
    } catch {
      put(place, "");
      place.textContent = lost;
    }
  }

  const look = () => {
    for (const place of document.querySelectorAll(".ci-fragment:empty")) if (!place.filling) fill(place);
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  look();
})();
