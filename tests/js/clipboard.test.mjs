// Buttons that copy: a text, a text that is JSON, documents at addresses; and what is said where copying fails.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run, settle } from "./scripts.mjs";

const MESSAGES = { copied: "Copied.", failed: "Copying did not work." };

function status() {
  const place = { parts: [], replaceChildren: () => (place.parts = []), append: (...parts) => place.parts.push(...parts) };
  return place;
}

function page({ clipboard, execCommand = () => true, answers = {} } = {}) {
  const listeners = {}, written = [], boxes = [];
  const document = {
    body: { append: (box) => boxes.push(box) },
    querySelector: () => ({ dataset: MESSAGES }),
    createElement: () => ({ select() { this.selected = true; }, remove() { this.removed = true; } }),
    addEventListener: (type, listener) => (listeners[type] = listener),
    removeEventListener: (type) => delete listeners[type],
    execCommand: (command) => {
      const data = {};
      listeners[command]?.({ clipboardData: { setData: (type, text) => (data[type] = text) }, preventDefault: () => {} });
      written.push(data);
      return execCommand();
    },
  };
  const fetch = async (address) => ({ ok: address in answers, status: 404, text: async () => answers[address] });
  run("clipboard.js", { document, fetch, navigator: { clipboard }, requestAnimationFrame: (frame) => frame(), Map, Promise, Error, JSON });
  const press = async (dataset) => {
    const place = status();
    const button = { dataset, textContent: "Copy", focus: () => {}, parentElement: { querySelector: () => place } };
    listeners.click({ target: { closest: () => button } });
    for (let turn = 0; turn < 4; turn += 1) await settle();
    return place.parts;
  };
  return { press, written, boxes };
}

test("a text goes to the clipboard and is said to", async () => {
  const texts = [];
  const { press, written } = page({ clipboard: { writeText: async (text) => texts.push(text) } });
  assert.deepEqual(await press({ text: "A credit" }), ["Copied."]);
  assert.deepEqual([texts, written], [["A credit"], []]);
});

test("a text as JSON is copied as it reads, and a button may say so in words of its own", async () => {
  const texts = [];
  const { press } = page({ clipboard: { writeText: async (text) => texts.push(text) } });
  assert.deepEqual(await press({ textJson: '"\\u003ciframe>"', copied: "Code copied." }), ["Code copied."]);
  assert.deepEqual(texts, ["<iframe>"]);
});

test("where scripts may not write to the clipboard, the browser's own copying does", async () => {
  for (const clipboard of [undefined, { writeText: () => Promise.reject(new Error("not allowed")) }]) {
    const { press, written, boxes } = page({ clipboard });
    assert.deepEqual(await press({ text: "A credit" }), ["Copied."]);
    assert.deepEqual(written, [{ "text/plain": "A credit" }]);
    assert.ok(boxes.every((box) => box.selected && box.removed));
  }
});

test("a document is copied laid out and plain", async () => {
  const { press, written } = page({ answers: { "week.html": "<h1>Week</h1>", "week.txt": "WEEK" } });
  assert.deepEqual(await press({ htmlUrl: "week.html", textUrl: "week.txt" }), ["Copied."]);
  assert.deepEqual(written, [{ "text/html": "<h1>Week</h1>", "text/plain": "WEEK" }]);
});

test("a document that cannot be fetched is said to be so and nothing is copied", async () => {
  const { press, written } = page();
  assert.deepEqual(await press({ textUrl: "nowhere.txt", unreachable: "It could not be loaded." }), ["It could not be loaded."]);
  assert.deepEqual(written, []);
});

test("what cannot be copied is shown and selected", async () => {
  const { press } = page({ execCommand: () => false });
  const [message, box] = await press({ text: "A credit" });
  assert.equal(message, "Copying did not work.");
  assert.deepEqual([box.value, box.readOnly, box.selected], ["A credit", true, true]);
});
