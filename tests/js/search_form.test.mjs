// The search of the site: one fetch once the fingers rest, arrows choose, Enter opens, Escape closes, late answers are dropped.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run, settle } from "./scripts.mjs";

function element(fields = {}) {
  const attributes = new Map(Object.entries(fields.attributes ?? {}));
  return {
    ...fields,
    getAttribute: (name) => attributes.get(name) ?? null,
    setAttribute: (name, value) => attributes.set(name, value),
    removeAttribute: (name) => attributes.delete(name),
    get ariaSelected() { return attributes.get("aria-selected") ?? null; },
    scrollIntoView() {},
    click() { this.opened = true; },
  };
}

function page(answers) {
  const listeners = {}, fetched = [], timers = [], opened = [];
  const status = { textContent: "" };
  const list = { id: "ci-search-menu-options", hidden: true, links: [], set innerHTML(hrefs) {
    this.links = hrefs ? hrefs.split(" ").map((href) => element({ attributes: { href, "aria-selected": "false" } })) : [];
  } };
  const form = element({ attributes: { action: "search" }, dataset: { suggestions: "parcels/search.json?lang=fr", params: "lang=fr" } });
  const input = element({ value: "", matches: (selector) => selector === "input", closest: () => form });
  form.closest = () => form;
  form.contains = (other) => other === input || list.links.includes(other);
  form.querySelector = (selector) => ({ input, "[role=listbox]": list, "[role=status]": status })[selector];
  form.querySelectorAll = () => list.links;
  run("search_form.js", {
    document: { addEventListener: (name, listener) => { listeners[name] = listener; } },
    location: { assign: (address) => opened.push(address) },
    setTimeout: (work) => timers.push(work),
    clearTimeout: () => { timers.length = 0; },
    fetch: (address) => { fetched.push(address); return answers.shift(); },
    Map, Error, String, encodeURIComponent,
  });
  const rest = async () => { for (const work of timers.splice(0)) work(); await settle(); await settle(); };
  const type = (text) => { input.value = text; listeners.input({ target: input }); };
  const press = (key) => {
    const event = { key, target: input, prevented: false, preventDefault() { this.prevented = true; }, stopPropagation() {} };
    listeners.keydown(event);
    return event.prevented;
  };
  const selected = () => list.links.findIndex((link) => link.ariaSelected === "true");
  return { list, input, status, fetched, opened, form, type, rest, press, selected, listeners };
}

const answer = (options, status = "") => Promise.resolve({ ok: true, json: async () => ({ options, status }) });

test("what is typed is fetched once, when the fingers rest, and shown with links that take the page's own along", async () => {
  const { type, rest, fetched, list, input, status } = page([answer("initiative?id=a engagement#more", "2")]);
  for (const text of ["k", "ka", "kan "]) type(text);
  await rest();
  assert.deepEqual(fetched, ["parcels/search.json?lang=fr&q=kan"]);
  assert.deepEqual(list.links.map((link) => link.getAttribute("href")), ["initiative?id=a&lang=fr", "engagement?lang=fr#more"]);
  assert.deepEqual([list.hidden, input.getAttribute("aria-expanded"), status.textContent], [false, "true", "2"]);
});

test("a single letter is not searched, a single sign of a script without spaces is", async () => {
  const { type, rest, fetched } = page([answer("")]);
  type("k");
  await rest();
  type("踊");
  await rest();
  assert.deepEqual(fetched, [`parcels/search.json?lang=fr&q=${encodeURIComponent("踊")}`]);
});

test("an answer that comes after another search is dropped", async () => {
  let late;
  const { type, rest, list } = page([new Promise((resolve) => { late = resolve; }), answer("new")]);
  type("old");
  await rest();
  type("new");
  await rest();
  late(await answer("old"));
  await settle();
  await settle();
  assert.deepEqual(list.links.map((link) => link.getAttribute("href").split("?")[0]), ["new"]);
});

test("arrows go through the options and the field, Enter opens the one that is chosen", async () => {
  const { type, rest, press, selected, list, input } = page([answer("a b")]);
  type("kan");
  await rest();
  const places = ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].map((key) => { press(key); return selected(); });
  assert.deepEqual(places, [0, 1, -1, 1]);
  assert.equal(input.getAttribute("aria-activedescendant"), list.links[1].id);
  assert.equal(press("Enter"), true);
  assert.equal(list.links[1].opened, true);
});

test("Enter without a choice is left to the form", async () => {
  const { type, rest, press, form, opened, listeners } = page([answer("a")]);
  type("deux mots");
  await rest();
  assert.equal(press("Enter"), false);
  listeners.submit({ target: form, preventDefault() {} });
  assert.deepEqual(opened, ["search?q=deux%20mots&lang=fr"]);
});

test("Escape closes the list, and leaving the form does", async () => {
  const { type, rest, press, list, input, listeners } = page([answer("a"), answer("a")]);
  type("kan");
  await rest();
  assert.equal(press("Escape"), true);
  assert.deepEqual([list.hidden, input.getAttribute("aria-expanded")], [true, "false"]);
  assert.equal(press("Escape"), false);
  press("ArrowDown");
  await settle();
  await settle();
  assert.equal(list.hidden, false);
  listeners.focusout({ target: input, relatedTarget: null });
  assert.equal(list.hidden, true);
});

test("what cannot be fetched closes the list and is tried again", async () => {
  const { type, rest, fetched, list } = page([Promise.resolve({ ok: false, status: 503 }), answer("a")]);
  type("kan");
  await rest();
  assert.equal(list.hidden, true);
  type("kan");
  await rest();
  assert.deepEqual([fetched.length, list.hidden], [2, false]);
});
