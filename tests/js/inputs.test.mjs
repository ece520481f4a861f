// The inputs of pages: what readers type is understood or refused, and handed to the page in the one form it knows.
import assert from "node:assert/strict";
import { test } from "node:test";

import { component } from "./scripts.mjs";

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const FRENCH = { order: "dmy", separator: "/" }, AMERICAN = { order: "mdy", separator: "/" }, SORTED = { order: "ymd", separator: "-" };

const NAMES = Array.from({ length: 12 }, (_, month) => (month === 2 ? ["mars", "march", "mar"] : month === 1 ? ["fevrier", "fevr", "february"] : [`month${month}`]));

/** A date input, which keeps only days that exist and says whether they lie between its bounds. */
class Calendar {
  #day = "";
  min = "";
  max = "";

  set value(text) {
    const day = ISO.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    this.#day = day && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text) ? text : "";
  }

  get value() {
    return this.#day;
  }

  get validity() {
    return { valid: !this.#day || (this.#day >= this.min && this.#day <= this.max) };
  }
}

const place = (elements) => ({ querySelector: (selector) => elements[selector] });

function textBox() {
  const attributes = {};
  return { value: "", dataset: {}, attributes, setAttribute: (name, value) => { attributes[name] = value; } };
}

async function dateInput(language, value = "") {
  const draw = await component("date_input.js");
  const box = textBox(), calendar = new Calendar(), invalid = {}, label = {}, sent = [];
  const parentElement = place({ "input[type=text]": box, "input[type=date]": calendar, p: invalid, span: label });
  const data = { months: NAMES, label: "From", pattern: "dd/mm/yyyy", first: "2020-01-01", last: "2020-12-31", invalid: "No such day.", value, ...language };
  const redraw = (changes = {}) => draw({ parentElement, data: { ...data, ...changes }, setTriggerValue: (_event, day) => sent.push(day) });
  redraw();
  const type = (text) => { box.value = text; box.onchange(); };
  return { box, calendar, invalid, label, sent, redraw, type };
}

for (const [language, text] of [
  [FRENCH, "1/3/2020"], [FRENCH, "01.03.2020"], [FRENCH, "1-3-2020"], [FRENCH, "01 03 2020"], [FRENCH, " 01032020 "],
  [AMERICAN, "3/1/2020"], [SORTED, "2020-3-1"], [FRENCH, "2020-03-01"], [AMERICAN, "2020-03-01"],
]) {
  test(`a day may be written as ${text} where the order is ${language.order}`, async () => {
    const input = await dateInput(language);
    input.type(text);
    assert.deepEqual(input.sent, ["2020-03-01"]);
    assert.equal(input.box.attributes["aria-invalid"], "false");
  });
}

for (const [text, first, last] of [
  ["1/3/20", "2020-03-01"], ["1 mars 2020", "2020-03-01"], ["1er MARS 2020", "2020-03-01"], ["1er mars 20", "2020-03-01"],
  ["1st of March 2020", "2020-03-01"], ["March 1, 2020", "2020-03-01"], ["1 mar. 2020", "2020-03-01"],
  ["29 février 2020", "2020-02-29"], ["mars 2020", "2020-03-01", "2020-03-31"], ["Févr. 2020", "2020-02-01", "2020-02-29"],
  ["03/2020", "2020-03-01", "2020-03-31"], ["2020-03", "2020-03-01", "2020-03-31"],
]) {
  test(`${text} is understood where a range begins and where it ends`, async () => {
    for (const [ends, day] of [[false, first], [true, last ?? first]]) {
      const input = await dateInput({ ...FRENCH, ends });
      input.type(text);
      assert.deepEqual(input.sent, [day]);
    }
  });
}

test("a day is shown in the order and with the separator of the language", async () => {
  assert.equal((await dateInput(FRENCH, "2020-03-01")).box.value, "01/03/2020");
  assert.equal((await dateInput(AMERICAN, "2020-03-01")).box.value, "03/01/2020");
  assert.equal((await dateInput(SORTED, "2020-03-01")).box.value, "2020-03-01");
});

for (const text of ["yesterday", "31/2/2020", "31 fevrier 2020", "mars", "1 brumaire 2020", "13/2020", "1/3/2021", "1/3/2020 and more", "<b>1/3/2020</b>"]) {
  test(`${text} is refused beside the box and changes nothing`, async () => {
    const input = await dateInput(FRENCH);
    input.type(text);
    assert.deepEqual(input.sent, []);
    assert.equal(input.invalid.textContent, "No such day.");
    assert.equal(input.box.attributes["aria-invalid"], "true");
  });
}

test("an emptied box takes the day away", async () => {
  const input = await dateInput(FRENCH, "2020-03-01");
  input.type("");
  assert.deepEqual(input.sent, [""]);
});

test("a day of the browser's calendar is taken, one outside its bounds is not", async () => {
  const input = await dateInput(FRENCH);
  input.calendar.value = "2020-04-05";
  input.calendar.onchange();
  input.calendar.value = "2021-04-05";
  input.calendar.onchange();
  assert.deepEqual(input.sent, ["2020-04-05"]);
  assert.equal(input.box.value, "05/04/2020");
});

test("what is being typed stays until the server says something else", async () => {
  const input = await dateInput(FRENCH, "2020-03-01");
  input.box.value = "2/";
  input.redraw({ value: "2020-03-01" });
  assert.equal(input.box.value, "2/");
  input.redraw({ value: "2020-05-06" });
  assert.equal(input.box.value, "06/05/2020");
});

test("a line of words shows the address, but for what has been typed and not sent yet", async () => {
  const draw = await component("text_input.js");
  const box = textBox(), label = {}, sent = [];
  const redraw = (value) => draw({
    parentElement: place({ input: box, span: label }),
    data: { label: "Search", placeholder: "name", maxLength: 200, value },
    setTriggerValue: (_event, text) => sent.push(text),
  });
  redraw("masks");
  assert.deepEqual([box.value, box.maxLength, box.placeholder, label.textContent], ["masks", 200, "name", "Search"]);
  box.value = "gloves";
  redraw("masks");
  assert.equal(box.value, "gloves");
  box.onchange();
  redraw("gloves");
  redraw("");
  assert.deepEqual([box.value, sent], ["", ["gloves"]]);
});

async function countryList() {
  const draw = await component("select_once.js");
  const list = { value: "", options: [], replaceChildren(...options) { this.options = options; } }, sent = [];
  globalThis.Option = class { constructor(text, value) { Object.assign(this, { text, value }); } };
  const data = { label: "Country", prompt: "Add a country", options: [["BE", "Belgium"], ["CH", "Switzerland"]] };
  draw({ parentElement: place({ select: list, span: {} }), data, setTriggerValue: (_event, code) => sent.push(code) });
  const press = (key) => list.onkeydown({ key, preventDefault() {} });
  return { list, sent, press };
}

test("a code that is picked with the pointer is sent at once", async () => {
  const { list, sent } = await countryList();
  assert.deepEqual(list.options.map((option) => option.value), ["", "BE", "CH"]);
  list.onpointerdown();
  list.value = "CH";
  list.onchange();
  assert.deepEqual([sent, list.value], [["CH"], ""]);
});

test("on the way with the keyboard other codes are passed by until Enter", async () => {
  const { list, sent, press } = await countryList();
  for (const code of ["BE", "CH"]) {
    press("ArrowDown");
    list.value = code;
    list.onchange();
  }
  assert.deepEqual(sent, []);
  press("Enter");
  assert.deepEqual(sent, ["CH"]);
});

test("leaving the list sends the code that it stands on, and nothing where it stands on none", async () => {
  const { list, sent, press } = await countryList();
  list.onblur();
  press("B");
  list.value = "BE";
  list.onchange();
  list.onblur();
  assert.deepEqual(sent, ["BE"]);
});

/** An element that counts how often what it holds is arranged anew. */
class Held {
  children = [];
  dataset = {};
  arranged = 0;

  constructor(tag) { this.tag = tag; }

  replaceChildren(...children) { this.children = children; this.arranged += 1; }

  contains(other) { return this === other || this.children.some((child) => child.contains(other)); }

  querySelectorAll() { return this.children.filter((child) => child.ariaPressed === "true"); }

  focus() { globalThis.document.activeElement = this; }
}

test("facets are arranged anew only where other codes are on offer, and their counts follow", async () => {
  globalThis.document = { activeElement: null, createElement: (tag) => new Held(tag) };
  const draw = await component("facet_buttons.js"), facets = new Held("div");
  const show = (...options) => draw({ parentElement: place({ ".ci-facets": facets }), data: { facets: [{ name: "theme", label: "Theme", options }] }, setTriggerValue() {} });
  const texts = () => facets.children[0].children.map((child) => child.textContent);
  show(["a", "A (3)", false], ["b", "B (2)", false]);
  const [group] = facets.children, [, first] = group.children;
  show(["a", "A (1)", true], ["b", "B (2)", false]);
  assert.deepEqual([texts(), facets.arranged, group.arranged, first.ariaPressed], [["Theme", "A (1)", "B (2)"], 1, 1, true]);
  show(["a", "A (1)", true]);
  assert.deepEqual([texts(), facets.arranged, group.arranged], [["Theme", "A (1)"], 1, 2]);
  assert.equal(group.children[1], first);
});
