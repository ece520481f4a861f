// Going from slide to slide by keys: the number stays within the slides, and the address follows.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

const NAMES = ["title", "engagement", "themes", "sources"];

const { ciSteps } = run("slide_steps.js", {});

function presentation(address, { steps = {}, still = false } = {}) {
  const timers = [];
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
    const parts = Array.from({ length: steps[name?.replace("slide-", "")] ?? 0 }, (_, at) => ({ dataset: { step: `${at + 1}` } }));
    const slide = { querySelectorAll: () => parts, querySelector: () => null };
    return name ? { querySelector: () => ({ textContent: `Heading of ${name}` }), closest: () => slide } : null;
  };
  const rules = { textContent: "" };
  const document = {
    documentElement: { classList: { contains: () => false, toggle: () => true } },
    head: { appendChild: (element) => element },
    createElement: () => rules,
    querySelector: (selector) => ({ "#root .ci-presenter": bar, "#root .st-key-stage": stage })[selector] ?? head(selector),
    querySelectorAll: () => [],
    addEventListener: (type, listener) => { listeners[type] = listener; },
    dispatchEvent() {},
  };
  const history = { state: {}, replaceState: (_state, _title, url) => { location.href = url.href; } };
  run("slides.js", {
    document, location, history, Event, URL, URLSearchParams, Number, Math, Boolean,
    matchMedia: () => ({ matches: still, addEventListener() {} }), addEventListener() {}, Infinity, ciSteps, ciFit() {},
    setInterval: (tick) => timers.push(tick), clearInterval: (timer) => { delete timers[timer - 1]; },
  });
  const press = (key, target = {}) => listeners.keydown({ key, target, preventDefault() {} });
  const tick = () => timers.slice(1).forEach((each) => each?.()); // the first goes through the themes
  return { press, tick, rules, location, link, number: () => Number(parts.number.textContent), news: () => parts.news.textContent };
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

const STEPS = { steps: { engagement: 2 } };
const hidden = ({ rules }) => [...rules.textContent.matchAll(/data-step="(\d)"\] \{ visibility: hidden/g)].map(([, step]) => Number(step));

test("a slide is built step by step, and going back undoes the last one", () => {
  const slides = presentation("https://site.example/present?slide=2", STEPS);
  assert.deepEqual(hidden(slides), [1, 2]);
  const seen = ["ArrowRight", "ArrowRight", "ArrowLeft", "ArrowRight", "ArrowRight", "ArrowLeft"].map((key) => {
    slides.press(key);
    return [slides.number(), hidden(slides)];
  });
  assert.deepEqual(seen, [[2, [2]], [2, []], [2, [2]], [2, []], [3, []], [2, []]]);
});

test("steps are played to the last one and stop there", () => {
  const slides = presentation("https://site.example/present?slide=2", STEPS);
  slides.press("k");
  slides.tick();
  assert.deepEqual(hidden(slides), [2]);
  slides.tick();
  slides.tick();
  assert.deepEqual([slides.number(), hidden(slides)], [2, []]);
});

test("what is played stops at its key, and at any step", () => {
  for (const key of ["k", "ArrowLeft"]) {
    const slides = presentation("https://site.example/present?slide=2", STEPS);
    slides.press("k");
    slides.tick();
    slides.press(key);
    const stopped = hidden(slides);
    slides.tick();
    assert.deepEqual(hidden(slides), stopped);
  }
});

test("who asked for stillness sees the end of a slide at once", () => {
  const slides = presentation("https://site.example/present?slide=2", { ...STEPS, still: true });
  assert.deepEqual(hidden(slides), []);
  slides.press("k");
  slides.tick();
  slides.press("ArrowRight");
  assert.equal(slides.number(), 3);
});

test("a part that is over goes, and without a step nothing is hidden", () => {
  const rules = ciSteps.stepRules("x", 1, 2);
  assert.match(rules, /x \[data-until="1"\] \{ visibility: visible/);
  assert.doesNotMatch(rules, /data-until="0"/);
  assert.equal(ciSteps.stepRules("x", 0, 0), "");
});
