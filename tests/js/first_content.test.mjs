// The content of the document gives way to the page that Streamlit draws once all of that which is in view is there, never before.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

function openPage() {
  const classes = new Set(), frames = [], listeners = {};
  const state = { heading: false, footer: false, empty: false, pending: [], now: 0, removed: false };
  const first = { scrollTop: 321, querySelectorAll: () => [], contains: () => false, remove: () => { state.removed = true; } };
  const main = { scrollTop: 0 };
  const found = (selector) => {
    if (selector === ".ci-first-content") return state.removed ? null : first;
    if (selector.endsWith("h1")) return state.heading ? {} : null;
    if (selector.endsWith(".ci-footer")) return state.footer ? {} : null;
    if (selector.endsWith(".ci-fragment:empty")) return state.empty ? {} : null;
    return selector.endsWith('[data-testid="stMain"]') ? main : null;
  };
  const document = {
    documentElement: { classList: { add: (name) => classes.add(name), remove: (name) => classes.delete(name) } },
    activeElement: null,
    querySelector: found,
    querySelectorAll: () => state.pending,
    addEventListener: (type, listener) => { listeners[type] = listener; },
  };
  const requestAnimationFrame = (frame) => frames.push(frame);
  const performance = { now: () => state.now };
  run("first_content.js", { document, requestAnimationFrame, performance, innerHeight: 800, history: { state: null } });
  const next = () => frames.shift()?.();
  return { state, next, main, first, listeners, isShown: () => classes.size > 0 && !state.removed };
}

const pendingAt = (top) => ({ checkVisibility: () => true, getBoundingClientRect: () => ({ top }) });

test("the content stays until nothing in view is missing for two frames, and the place in it goes along", () => {
  const page = openPage();
  assert.ok(page.isShown());
  Object.assign(page.state, { heading: true, footer: true, pending: [pendingAt(100)] });
  page.next();
  page.state.pending = [pendingAt(900)]; // below the window
  page.next();
  assert.ok(page.isShown());
  page.next();
  assert.ok(!page.isShown());
  assert.equal(page.main.scrollTop, 321);
});

for (const missing of ["heading", "footer", "fragment"]) {
  test(`the content stays as long as a page without its ${missing} would take its place`, () => {
    const page = openPage();
    Object.assign(page.state, { heading: missing !== "heading", footer: missing !== "footer", empty: missing === "fragment" });
    for (page.state.now = 0; page.state.now < 600_000; page.state.now += 60_000) page.next();
    assert.ok(page.isShown());
  });
}

test("a page whose controls never come takes its place all the same", () => {
  const page = openPage();
  Object.assign(page.state, { heading: true, footer: true, pending: [pendingAt(100)] });
  page.next();
  page.state.now = 60_000;
  page.next();
  page.next();
  assert.ok(!page.isShown());
});

test("choosing in the content sends its form", () => {
  const page = openPage();
  let sent = 0;
  const target = { matches: (selector) => selector.startsWith(".ci-first-content"), form: { requestSubmit: () => { sent += 1; } } };
  page.listeners.change({ target });
  page.listeners.change({ target: { ...target, matches: () => false } });
  assert.equal(sent, 1);
});
