// Own slides that the browser keeps join an address that has none; a link wins; the story stays the story.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

function storage(views) {
  const items = new Map(views ? [["ci-slides", typeof views === "string" ? views : JSON.stringify(views)]] : []);
  return { getItem: (key) => items.get(key) ?? null, setItem: (key, value) => items.set(key, value), removeItem: (key) => items.delete(key) };
}

function opened(href, kept, last) {
  let shown = href;
  const localStorage = storage(kept), sessionStorage = storage(last);
  const history = { state: null, replaceState: (_state, _title, address) => { shown = new URL(address, href).href; } };
  const window = run("kept_slides.js", { location: { href }, history, URL, URLSearchParams, localStorage, sessionStorage });
  const of = (store) => JSON.parse(store.getItem("ci-slides"));
  return { views: new URL(shown).searchParams.getAll("views"), keep: window.ciKeepSlides, kept: () => of(localStorage), last: () => of(sessionStorage) };
}

const SITE = "https://a.example";

test("an address without slides gets those that are kept, as this tab has them now", () => {
  const tab = opened(`${SITE}/gallery?lang=fr`, ["map", "gallery?country=CH"]);
  assert.deepEqual(tab.views, ["map", "gallery?country=CH"]);
  assert.deepEqual(tab.last(), ["map", "gallery?country=CH"]);
});

test("the story stays the story, the list of own slides does not", () => {
  assert.deepEqual(opened(`${SITE}/x/present?lang=fr`, ["map"]).views, []);
  assert.deepEqual(opened(`${SITE}/present?arrange=1`, ["map"]).views, ["map"]);
});

test("a link wins and leaves what is kept until its reader changes it", () => {
  const tab = opened(`${SITE}/gallery?views=map`, ["gallery"]);
  assert.deepEqual(tab.views, ["map"]);
  tab.keep("views=map&lang=fr");
  assert.deepEqual(tab.kept(), ["gallery"]);
  tab.keep("views=map&views=watch");
  assert.deepEqual(tab.kept(), ["map", "watch"]);
});

test("what another tab added is there after the next load", () => {
  assert.deepEqual(opened(`${SITE}/gallery?views=map`, ["map", "gallery"], ["map"]).views, ["map", "gallery"]);
});

test("only the list can be emptied", () => {
  const tab = opened(`${SITE}/gallery?views=map`, ["map"], ["map"]);
  tab.keep("lang=fr");
  assert.deepEqual(tab.kept(), ["map"]);
  tab.keep("lang=fr&arrange=1");
  assert.equal(tab.kept(), null);
});

test("what is no list of texts is nothing, and no more than twenty are taken", () => {
  for (const junk of ["{", "null", "7", '{"length": 3}']) assert.deepEqual(opened(`${SITE}/gallery`, junk).views, []);
  assert.deepEqual(opened(`${SITE}/gallery`, [1, "map", null]).views, ["map"]);
  assert.equal(opened(`${SITE}/gallery`, Array(50).fill("map")).views.length, 20);
});
