// Links of our own markup to other pages of the site open without loading the site anew, as those of the menu do; a card opens
// its record wherever it is pressed, while its text can be selected; the way back from a record leads to where it was opened.
(() => {
  if (window.ciPageLinks) return;
  window.ciPageLinks = true;

  const NO_SELECTION = ["lang", "page", "view", "views", "name"]; // what an address says besides the selection
  const name = (url) => url.pathname.split("/").at(-1);
  const folder = (url) => url.pathname.slice(0, -name(url).length || undefined);
  const isPlain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const isConnected = () => document.querySelector('[data-test-connection-state="CONNECTED"]');
  let left = null; // the list from which a record was opened, and the place in it

  // A part of this very page is the browser's to show.
  function isPage(link, url) {
    const isHere = url.origin === location.origin && folder(url) === folder(location) && !name(url).includes(".");
    const isPart = url.hash && url.pathname === location.pathname && url.search === location.search;
    return isHere && !isPart && ["", "_self"].includes(link.target) && !link.hasAttribute("download");
  }

  const selection = (url) => [...url.searchParams].filter(([key]) => !NO_SELECTION.includes(key)).map(String).sort().join("&");

  function go(url, state) {
    history.pushState(state, "", url);
    dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
  }

  function open(url, place) {
    go(url, place ? { place } : {});
    if (place) window.ciPlace.hold(place);
    else window.ciPlace.begin(new URL(url, location).hash);
  }

  // What is chosen on a page changes it in its place, and the keyboard stays on the link that was chosen.
  function choose(url, link) {
    const name = link.closest(".ci-choice").dataset.name;
    open(url.href, { ...window.ciPlace.remember(link), focus: `#root .ci-choice[data-name="${name}"] [aria-current]` });
  }

  // The same page in another language stays where it is, and the keyboard on the link that leads back.
  function switchLanguage(url, link) {
    open(url.href, { ...window.ciPlace.remember(link), focus: ".ci-menu [hreflang]" });
  }

  function isWayBack(link, url) {
    return link.matches(".ci-back") && left && name(left.url) === name(url) && selection(left.url) === selection(url);
  }

  // The list as it was, in the language of now, at the record that the reader comes from.
  function openLeft(url) {
    const back = new URL(left.url), record = new URLSearchParams(location.search).get("id");
    back.searchParams.set("lang", url.searchParams.get("lang") ?? document.documentElement.lang);
    open(back.href, { ...left.place, record, offset: left.place.offset ?? innerHeight / 3 });
  }

  function follow(event, link) {
    const url = new URL(link.href);
    if (!isPage(link, url) || !isConnected()) return;
    event.preventDefault();
    if (link.hreflang && link.closest(".ci-menu")) return switchLanguage(url, link);
    if (isWayBack(link, url)) return openLeft(url);
    if (link.closest(".ci-choice")) return choose(url, link);
    if (link.closest(".ci-page-numbers")) return go(url.href, {}); // list_pages.js leads to the list
    const place = window.ciPlace.remember(link);
    if (name(url) === "initiative" && name(location) !== "initiative") left = { url: new URL(location.href), place };
    open(url.href);
  }

  function cardLink(target) {
    const card = target.closest?.(".ci-card");
    return card && !target.closest("a, button, summary, input, label") ? card.querySelector("h3 a") : null;
  }

  addEventListener("click", (event) => {
    if (event.defaultPrevented || !event.target.closest) return;
    const link = event.target.closest("#root a[href]");
    if (link && isPlain(event)) return follow(event, link);
    const inCard = cardLink(event.target);
    if (!inCard || !getSelection().isCollapsed) return;
    if (isPlain(event)) inCard.click();
    else if (event.ctrlKey || event.metaKey || event.shiftKey) window.open(inCard.href, "_blank");
  });
  addEventListener("auxclick", (event) => {
    const inCard = event.button === 1 && cardLink(event.target);
    if (inCard) window.open(inCard.href, "_blank");
  });
  // A middle button that is pressed would begin to scroll.
  addEventListener("mousedown", (event) => {
    if (event.button === 1 && cardLink(event.target)) event.preventDefault();
  });
})();
