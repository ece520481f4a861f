// Parts of pages that are fetched: once, again after a failure, and in places that Streamlit makes anew.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run, settle } from "./scripts.mjs";

function fragmentPlace(fragment) {
  return { dataset: { url: "/engagement.json", fragment, unreachable: "It could not be fetched." }, style: {}, innerHTML: "", textContent: "",
           offsetHeight: 40, querySelectorAll: () => [] };
}

function page(answers) {
  const places = [], fetched = [], events = [];
  let notice;
  const document = {
    body: {},
    querySelectorAll: () => places.filter((place) => !place.innerHTML && !place.textContent),
    dispatchEvent: (event) => events.push(event.type),
  };
  class MutationObserver { constructor(callback) { notice = callback; } observe() {} }
  class Event { constructor(type) { this.type = type; } }
  const fetch = async (address) => { fetched.push(address); return answers.shift(); };
  run("fragments.js", { document, MutationObserver, Event, fetch, Map, Error });
  const add = async (place) => { places.push(place); notice(); await settle(); await settle(); return place; };
  return { add, fetched, events };
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

test("links to initiatives take along what the page carries", async () => {
  const link = (href) => ({ href, getAttribute() { return this.href; }, setAttribute(_name, value) { this.href = value; } });
  const links = [link("initiative?id=a"), link("initiative?id=b&theme=fundraising")];
  const place = fragmentPlace("months");
  place.dataset.linkQuery = "lang=en&views=map";
  place.querySelectorAll = (selector) => (selector.startsWith("a[href") ? links : []);
  await page([bundle({ months: "<p></p>" })]).add(place);
  assert.deepEqual(links.map(({ href }) => href), ["initiative?id=a&lang=en&views=map", "initiative?id=b&theme=fundraising&lang=en&views=map"]);
});
