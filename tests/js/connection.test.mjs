// A lost connection is told in the reader's language, and the page runs anew once it is back.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

function openPage({ isTold = true } = {}) {
  const app = { state: "INITIAL", getAttribute: () => app.state }, note = { hidden: true };
  const timers = [], runs = [], addresses = [], listeners = {};
  const location = { href: "https://example.org/engagement?q=a#figures", pathname: "/engagement", search: "?q=a" };
  let changed;
  class MutationObserver {
    constructor(callback) { changed = callback; }
    observe() {}
  }
  class PopStateEvent {
    constructor(type) { this.type = type; }
  }
  run("connection.js", {
    document: { querySelector: () => (isTold ? app : null), querySelectorAll: () => [note], getElementById: () => ({}),
                addEventListener: (name, listener) => { listeners[name] = listener; } },
    location,
    history: { state: { place: 1 }, replaceState: (_state, _title, url) => addresses.push(url) },
    dispatchEvent: (event) => runs.push([event.type, addresses.at(-1)]),
    MutationObserver,
    PopStateEvent,
    setTimeout: (call, _delay, value) => timers.push(() => call(value)) - 1,
    clearTimeout: (timer) => { timers[timer] = () => {}; },
  });
  const become = (state) => { app.state = state; changed(); };
  const wait = () => timers.splice(0).forEach((call) => call());
  return { note, runs, addresses, become, wait, outdate: () => listeners["ci-outdated"]() };
}

test("a page that never connects says so", () => {
  const page = openPage();
  assert.equal(page.note.hidden, true);
  page.wait();
  assert.equal(page.note.hidden, false);
});

test("a page that is outdated runs anew, and keeps its address", () => {
  const page = openPage();
  page.become("CONNECTED");
  page.outdate();
  assert.deepEqual(page.runs, [["popstate", "/engagement?q=a"]]);
  assert.equal(page.addresses.at(-1), "https://example.org/engagement?q=a#figures");
});

test("nothing is said where the state of the connection is not told", () => {
  const page = openPage({ isTold: false });
  page.wait();
  assert.equal(page.note.hidden, true);
});

test("the first connection makes no further run, whatever changes on the page", () => {
  const page = openPage();
  page.become("CONNECTING");
  page.become("CONNECTED");
  page.become("CONNECTED");
  page.wait();
  assert.equal(page.note.hidden, true);
  assert.deepEqual(page.runs, []);
});

test("a connection that comes back makes one run, and the address keeps the part that it names", () => {
  const page = openPage();
  page.become("CONNECTED");
  page.become("PINGING_SERVER");
  assert.equal(page.note.hidden, true);
  page.wait();
  assert.equal(page.note.hidden, false);
  page.become("CONNECTED");
  assert.equal(page.note.hidden, true);
  assert.deepEqual(page.runs, [["popstate", "/engagement?q=a"]]);
  assert.equal(page.addresses.at(-1), "https://example.org/engagement?q=a#figures");
});

test("a short interruption is not told", () => {
  const page = openPage();
  page.become("CONNECTED");
  page.become("CONNECTING");
  page.become("CONNECTED");
  page.wait();
  assert.equal(page.note.hidden, true);
});
