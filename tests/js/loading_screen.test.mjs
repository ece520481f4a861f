// A page is shown once what is in view is there, or when waiting any longer would be worse.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

function openPage() {
  const classes = new Set(), frames = [], state = { footer: false, pending: [], now: 0 };
  const document = {
    documentElement: { classList: { add: (name) => classes.add(name), remove: (name) => classes.delete(name) } },
    querySelector: (selector) => (selector === ".ci-footer" && state.footer ? {} : null),
    querySelectorAll: () => state.pending,
  };
  const requestAnimationFrame = (frame) => frames.push(frame);
  run("loading_screen.js", { document, requestAnimationFrame, performance: { now: () => state.now }, innerHeight: 800 });
  const next = () => frames.shift()?.();
  return { state, next, hidden: () => classes.size > 0 };
}

const pendingAt = (top) => ({ checkVisibility: () => true, getBoundingClientRect: () => ({ top }) });

test("a page is hidden until nothing in view is missing for two frames", () => {
  const page = openPage();
  assert.ok(page.hidden());
  page.state.footer = true;
  page.state.pending = [pendingAt(100)];
  page.next();
  page.state.pending = [pendingAt(900)]; // below the window
  page.next();
  assert.ok(page.hidden());
  page.next();
  assert.ok(!page.hidden());
});

test("a page that never becomes whole is shown all the same", () => {
  const page = openPage();
  page.state.now = 60_000;
  page.next();
  assert.ok(!page.hidden());
});
