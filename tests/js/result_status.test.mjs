// A choice that changes the results is said once the page is whole; another page of the site says nothing.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

function openPage() {
  const state = { isWhole: true, texts: ["12 of 12 initiatives"], focused: 0 };
  const status = {}, body = { append: () => {} }, frames = [];
  const number = { focus: () => { state.focused += 1; } };
  const document = {
    body,
    activeElement: body,
    createElement: () => status,
    getElementById: () => null,
    querySelector: () => number,
    querySelectorAll: () => state.texts.map((textContent) => ({ textContent })),
  };
  const location = { pathname: "/gallery" };
  let changed;
  class MutationObserver {
    constructor(callback) { changed = callback; }
    observe() {}
  }
  const ciPlace = { isWhole: () => state.isWhole };
  run("result_status.js", { document, location, ciPlace, MutationObserver, requestAnimationFrame: (frame) => frames.push(frame) });
  const change = () => { changed(); frames.shift()?.(); };
  change();
  return { state, status, document, location, change };
}

test("another number of results is said, and the keyboard that lost its place goes on from there", () => {
  const page = openPage();
  assert.equal(page.status.textContent, "");
  page.state.texts = ["3 of 12 initiatives", "Page 1 of 2"];
  page.state.isWhole = false;
  page.change();
  assert.equal(page.status.textContent, "");
  page.state.isWhole = true;
  page.change();
  assert.equal(page.status.textContent, "3 of 12 initiatives. Page 1 of 2");
  assert.equal(page.state.focused, 1);
  page.document.activeElement = {};
  page.state.texts = ["4 of 12 initiatives"];
  page.change();
  assert.equal(page.state.focused, 1);
});

test("another page takes away what was said", () => {
  const page = openPage();
  page.state.texts = ["3 of 12 initiatives"];
  page.change();
  page.location.pathname = "/map";
  page.state.texts = ["5 of 12 initiatives"];
  page.change();
  assert.equal(page.status.textContent, "");
});
