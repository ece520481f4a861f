// The day on paper: that of the visit, or a later one on which a page that stayed open is printed.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

function printed(visited, now) {
  const place = { dataset: { day: visited, locale: "fr-FR", words: "imprimé le {day}", first: "1er" }, textContent: "as it was" };
  let print;
  class Clock extends Date { constructor() { super(now); } }
  run("print_day.js", {
    Date: Clock, Intl, String,
    addEventListener: (_, listener) => (print = listener),
    document: { querySelectorAll: () => [place] },
  });
  print();
  return place.textContent;
}

test("a page that is printed on the day of the visit stays as it is", () => {
  assert.equal(printed("2026-03-05", "2026-03-05T12:00:00"), "as it was");
});

test("a page that stayed open names the day on which it is printed", () => {
  assert.equal(printed("2026-03-05", "2026-03-06T12:00:00"), "imprimé le 6 mars 2026");
});

test("the first of a month is written as the language does", () => {
  assert.equal(printed("2026-03-31", "2026-04-01T12:00:00"), "imprimé le 1er avril 2026");
  assert.equal(printed("2026-03-31", "2026-04-11T12:00:00"), "imprimé le 11 avril 2026");
});
