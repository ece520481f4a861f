// Parts of pages that are fetched: once, again after a failure, and in places that Streamlit makes anew.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run, settle } from "./scripts.mjs";

function fragmentPlace(fragment) {
  const place = { dataset: { url: "/engagement.json", fragment, unreachable: "It could not be fetched." }, style: {}, innerHTML: "",
                  textContent: "", offsetHeight: 40, querySelectorAll: () => [], matches: () => true };
  return Object.assign(place, { closest: () => place });
}

/** A place for paper on a card: its list says where the file is, its card which record it is. */
function paperPlace(record) {
  const list = { dataset: { url: "/sources.json", unreachable: "It could not be fetched." } }, card = { dataset: { record } };
  return { ...fragmentPlace(), dataset: {}, matches: () => false, closest: (selector) => (selector === "[data-record]" ? card : list) };
}

function page(answers, atOnce = {}, sources = []) {
  const places = [], fetched = [], events = [], listeners = {}, frames = [], addresses = {};
  let notice;
  const isEmpty = (place) => !place.innerHTML && !place.textContent;
  const selected = {
    ".ci-first-content [data-fragment]:not(:empty)": () => sources,
    "#root [data-follows]": () => places.filter((place) => "follows" in place.dataset),
  };
  const document = {
    body: {},
    querySelector: (selector) => addresses[/data-of="(\w+)"/.exec(selector)[1]] ?? null,
    querySelectorAll: (selector) => selected[selector]?.() ?? places.filter(isEmpty),
    dispatchEvent: (event) => events.push(event.type),
  };
  class MutationObserver { constructor(callback) { notice = callback; } observe() {} }
  class Event { constructor(type) { this.type = type; } }
  const fetch = async (address) => { fetched.push(address); return answers.shift(); };
  class XMLHttpRequest {
    open(_method, address, isAsync) { assert.equal(isAsync, false); fetched.push(address); this.address = address; }
    send() { Object.assign(this, { status: atOnce[this.address] ? 200 : 503, responseText: JSON.stringify(atOnce[this.address]) }); }
  }
  const addEventListener = (name, listener) => { listeners[name] = listener; };
  const requestAnimationFrame = (work) => frames.push(work);
  run("fragments.js", { document, MutationObserver, Event, fetch, Map, Error, JSON, XMLHttpRequest, addEventListener, URLSearchParams, requestAnimationFrame });
  const change = async () => { notice(); await settle(); await settle(); };
  const paint = async () => { for (const work of frames.splice(0)) work(); await settle(); await settle(); };
  const add = async (place) => { places.push(place); await change(); return place; };
  return { add, change, paint, fetched, events, places, addresses, print: () => listeners.beforeprint() };
}

const bundle = (parts) => ({ ok: true, json: async () => parts });

test("a bundle is fetched once for all places of its parts", async () => {
  const { add, fetched, events } = page([bundle({ charts: "<svg></svg>", table: "<table></table>" })]);
  const [charts, table] = [await add(fragmentPlace("charts")), await add(fragmentPlace("table"))];
  assert.deepEqual([charts.innerHTML, table.innerHTML], ["<svg></svg>", "<table></table>"]);
  assert.deepEqual(fetched, ["/engagement.json"]);
  assert.equal(events.length, 2);
});

test("a place that is made anew keeps the height of the part until it is filled", async () => {
  const { add, fetched } = page([bundle({ charts: "<svg></svg>" })]);
  await add(fragmentPlace("charts"));
  const again = fragmentPlace("charts");
  const filling = add(again);
  assert.equal(again.style.minHeight, "40px");
  await filling;
  assert.deepEqual([again.innerHTML, again.style.minHeight, fetched.length], ["<svg></svg>", "", 1]);
});

test("what cannot be fetched is said in words, and the next place tries again", async () => {
  const { add, fetched } = page([{ ok: false, status: 503 }, bundle({ charts: "<svg></svg>" })]);
  assert.equal((await add(fragmentPlace("charts"))).textContent, "It could not be fetched.");
  assert.equal((await add(fragmentPlace("charts"))).innerHTML, "<svg></svg>");
  assert.equal(fetched.length, 2);
});

test("a page of a release that is gone is run anew, once, and shows nothing of another one", async () => {
  const { add, events } = page([{ ok: false, status: 410 }, { ok: false, status: 410 }]);
  const place = await add(fragmentPlace("charts"));
  await add(fragmentPlace("table"));
  assert.deepEqual(events.filter((name) => name === "ci-outdated"), ["ci-outdated"]);
  assert.equal(place.innerHTML, "");
});

test("links to initiatives take along what the page carries", async () => {
  const link = (href) => ({ href, getAttribute() { return this.href; }, setAttribute(_name, value) { this.href = value; } });
  const links = [link("initiative?id=a"), link("initiative?id=b&theme=fundraising")];
  const place = fragmentPlace("months");
  place.dataset.linkQuery = "lang=en&views=map";
  place.querySelectorAll = (selector) => (selector.startsWith("a[href") ? links : []);
  await page([bundle({ months: "<p></p>" })]).add(place);
  assert.deepEqual(links.map(({ href }) => href), ["initiative?id=a&lang=en&views=map", "initiative?id=b&theme=fundraising&lang=en&views=map"]);
});

test("a list says where the file of its cards is, and each card which part is its own", async () => {
  const { add, paint, fetched } = page([bundle({ a: "Sources: one", b: "Sources: two" })]);
  const [first, second] = [await add(paperPlace("a")), await add(paperPlace("b"))];
  assert.deepEqual(fetched, []); // what nobody sees waits until the page is painted
  await paint();
  await paint();
  assert.deepEqual([first.innerHTML, second.innerHTML], ["Sources: one", "Sources: two"]);
  assert.deepEqual(fetched, ["/sources.json"]);
});

test("a print waits for what has not come yet, and fetches each file once", () => {
  const { print, places, fetched } = page([], { "/sources.json": { a: "Sources: one", b: "Sources: two" } });
  places.push(paperPlace("a"), paperPlace("b"));
  print();
  assert.deepEqual(places.map((place) => place.innerHTML), ["Sources: one", "Sources: two"]);
  assert.deepEqual(fetched, ["/sources.json"]);
});

test("paper says so where what it needs cannot be fetched", () => {
  const { print, places } = page([]);
  places.push(paperPlace("a"));
  print();
  assert.equal(places[0].textContent, "It could not be fetched.");
});

test("a part that the document holds is not fetched, and has its links already", async () => {
  const held = Object.assign(fragmentPlace("starts"), { innerHTML: '<a href="initiative?id=a&amp;lang=en"></a>' });
  const { add, fetched } = page([bundle({ starts: "fetched" })], {}, [held]);
  assert.equal((await add(fragmentPlace("starts"))).innerHTML, held.innerHTML);
  assert.deepEqual(fetched, []);
  const other = fragmentPlace("starts");
  other.dataset.url = "/other.json";
  assert.equal((await add(other)).innerHTML, "fetched");
});

/** The place of the drawing, which stays while the selection changes. */
function drawing() {
  const place = fragmentPlace("starts");
  place.dataset = { fragment: "starts", follows: "" };
  return Object.assign(place, { closest: () => null });
}

const address = (url, linkQuery) => ({ dataset: { url, linkQuery, unreachable: "It could not be fetched." } });

test("a place that follows the selection shows what it had until the new has come, which waits until the page is painted", async () => {
  const { add, change, paint, fetched, addresses } = page([bundle({ starts: "all" }), bundle({ starts: "some" })]);
  const place = await add(drawing());
  assert.deepEqual([place.innerHTML, fetched], ["", []]); // its address comes with the end of the page
  addresses.starts = address("/starts.json");
  await change();
  assert.equal(place.innerHTML, "all");
  addresses.starts = address("/starts.json?theme=humour");
  await change();
  assert.deepEqual([place.innerHTML, place.ariaBusy, fetched], ["all", "true", ["/starts.json"]]);
  await paint();
  await paint();
  assert.deepEqual([place.innerHTML, place.ariaBusy, fetched.length], ["some", null, 2]);
});

test("a place shows the last of several selections", async () => {
  let answerFirst;
  const slow = { ok: true, json: () => new Promise((resolve) => { answerFirst = () => resolve({ starts: "first" }); }) };
  const { add, change, addresses } = page([slow, bundle({ starts: "second" })]);
  addresses.starts = address("/first.json");
  const place = await add(drawing());
  addresses.starts = address("/second.json");
  await change();
  answerFirst();
  await change();
  assert.equal(place.innerHTML, "second");
});

test("paper shows the selection of now, even where the page is printed before it is painted", async () => {
  const { add, change, print, addresses } = page([bundle({ starts: "all" })], { "/some.json": { starts: "some" } });
  addresses.starts = address("/all.json");
  const place = await add(drawing());
  addresses.starts = address("/some.json");
  await change();
  print();
  assert.equal(place.innerHTML, "some");
});
