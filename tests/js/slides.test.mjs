// Going from slide to slide by keys: the number stays within the slides, and the address follows.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

const NAMES = ["title", "engagement", "themes", "sources"];

function presentation(address) {
  const listeners = {}, parts = { number: {}, news: {} };
  const location = new URL(address);
  const button = { setAttribute() {} };
  const link = { href: "https://site.example/present?lang=fr" };
  const bar = {
    dataset: { names: NAMES.join(" ") },
    querySelector: (selector) => parts[/data-part="(\w+)"/.exec(selector)?.[1]] ?? button,
    querySelectorAll: () => [link],
  };
  const stage = { scrollTop: 99 };
  const head = (selector) => {
    const [, name] = /\[id="(.+)"\]/.exec(selector) ?? [];
    return name ? { querySelector: () => ({ textContent: `Heading of ${name}` }), closest: () => null } : null;
  };
  const document = {
    documentElement: { classList: { contains: () => false, toggle: () => true } },
    head: { appendChild: (element) => element },
    createElement: () => ({ textContent: "" }),
    querySelector: (selector) => ({ "#root .ci-presenter": bar, "#root .st-key-stage": stage })[selector] ?? head(selector),
    querySelectorAll: () => [],
    addEventListener: (type, listener) => { listeners[type] = listener; },
    dispatchEvent() {},
  };
  const history = { state: {}, replaceState: (_state, _title, url) => { location.href = url.href; } };
  run("slides.js", {
    document, location, history, Event, URL, URLSearchParams, Number, Math, Boolean,
    matchMedia: () => ({ matches: false, addEventListener() {} }), setInterval() {}, addEventListener() {},
  });
  const press = (key, target = {}) => listeners.keydown({ key, target, preventDefault() {} });
  return { press, location, link, number: () => Number(parts.number.textContent), news: () => parts.news.textContent };
}

for (const [query, number] of [["", 1], ["slide=3", 3], ["slide=99", 4], ["slide=-2", 1], ["slide=two", 1], ["slide=2.9", 2]]) {
  test(`an address with "${query}" opens slide ${number}`, () => {
    assert.equal(presentation(`https://site.example/present?${query}`).number(), number);
  });
}

test("arrows, page keys, Home and End stay within the slides, and the address follows", () => {
  const slides = presentation("https://site.example/present?lang=en");
  const visited = ["ArrowLeft", "ArrowRight", "PageDown", "End", "ArrowRight", "PageUp", "Home"].map((key) => {
    slides.press(key);
    return slides.number();
  });
  assert.deepEqual(visited, [1, 2, 3, 4, 4, 3, 1]);
  assert.equal(slides.location.search, "?lang=en");
  slides.press("End");
  assert.equal(slides.location.search, "?lang=en&slide=4");
  assert.equal(slides.link.href, "https://site.example/present?lang=fr&slide=4");
  assert.match(slides.news(), /4 \/ 4.*Heading of slide-sources/);
});

test("a number and Enter lead to its slide, a number without a slide nowhere", () => {
  const slides = presentation("https://site.example/present");
  slides.press("3");
  slides.press("Enter");
  assert.equal(slides.number(), 3);
  for (const key of ["4", "0", "Enter"]) slides.press(key);
  assert.equal(slides.number(), 3);
});

test("letters that are written into a field are no commands", () => {
  const slides = presentation("https://site.example/present");
  slides.press("End", { closest: () => ({}) });
  assert.equal(slides.number(), 1);
});
