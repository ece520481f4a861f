// Marks of the dot plot: named when pointed at or touched, walked through with the keyboard, days chosen by dragging.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

const HREF = "http://site.example/gallery?lang=en";

class Node {
  constructor(tag, attributes = {}, children = []) {
    Object.assign(this, { tag, attributes, children, parentNode: null, style: {}, clicks: 0, focused: 0 });
    this.dataset = attributes.dataset ?? {};
    this.textContent = attributes.text ?? "";
    this.classes = new Set((attributes.class ?? "").split(" ").filter(Boolean));
    this.classList = { add: (name) => this.classes.add(name), remove: (name) => this.classes.delete(name) };
    for (const child of children) child.parentNode = this;
  }

  get href() { return this.attributes.href && new URL(this.attributes.href, HREF).href; }
  set href(value) { this.attributes.href = value; }
  set className(value) { this.classes = new Set([value]); }
  getAttribute(name) { return this.attributes[name] ?? null; }
  setAttribute(name, value) { this.attributes[name] = value; }
  getBoundingClientRect() { return this.attributes.box; }
  replaceChildren(...children) { this.children = children.filter((child) => child instanceof Node); for (const child of this.children) child.parentNode = this; this.text = children.map((child) => child.textContent ?? child).join(""); }
  remove() { this.parentNode.children = this.parentNode.children.filter((each) => each !== this); this.parentNode = null; }
  append(child) { child.parentNode = this; this.children.push(child); }
  click() { this.clicks += 1; }
  focus() { this.focused += 1; }
  setPointerCapture() {}
  get all() { return this.children.flatMap((child) => [child, ...child.all]); }

  matches(part) {
    const [, tag, name, not, attribute, value] = /^(\*|[a-z]*)(?:\.([a-z-]+))?(?::not\(\.([a-z-]+)\))?(?:\[([a-z]+)="(.*)"\])?$/.exec(part);
    return (!tag || tag === "*" || tag === this.tag) && (!name || this.classes.has(name)) && (!not || !this.classes.has(not)) && (!attribute || this.attributes[attribute] === value);
  }

  fits(selector) {
    const parts = selector.split(" "), last = parts.pop();
    if (!this.matches(last)) return false;
    let above = this.parentNode;
    while (parts.length && above) { if (above.matches(parts.at(-1))) parts.pop(); above = above.parentNode; }
    return !parts.length;
  }

  querySelectorAll(selector) { return this.all.filter((node) => node.fits(selector)); }
  querySelector(selector) { return this.querySelectorAll(selector)[0] ?? null; }
  closest(selector) { return this.fits(selector) ? this : this.parentNode?.closest(selector) ?? null; }
}

const mark = (id, left, top, name = "") => new Node("a", { href: `initiative?id=${id}`, class: name, dataset: { theme: "mutual_aid" }, box: { left, right: left + 3, top, bottom: top + 8 } }, [new Node("title", { text: `Name of ${id}` })]);
const group = (date, ...marks) => new Node("g", { dataset: { date } }, marks);

function page(search = "?lang=en&views=map&week=2020-W20&page=3") {
  const days = [group("17 March 2020", mark("a", 0, 90), mark("b", 0, 80)), group("18 March 2020", mark("c", 10, 90, "ci-dimmed"), mark("d", 10, 80))];
  const svg = new Node("svg", {}, days), months = new Node("svg", {}, [group("March 2020", mark("e", 5, 120), mark("f", 15, 120))]);
  const band = new Node("div", { class: "ci-dots-days", box: { left: 0, width: 1000 } }, [svg]);
  const theme = new Node("a", { href: "gallery?theme=mutual_aid&lang=en", dataset: { theme: "mutual_aid" } }, [new Node("span", { class: "ci-theme", text: "Mutual aid" })]);
  const range = new Node("a", { href: "gallery?lang=en", class: "ci-dots-range" });
  const line = new Node("p", { class: "ci-dots-name", dataset: { again: "Touch again to open it." } });
  const plot = new Node("figure", { class: "ci-dot-plot", dataset: { first: "2020-03-01", days: "92", locale: "en-GB", edge: "0.04" } },
    [line, band, new Node("div", { class: "ci-dots-months" }, [months]), new Node("ul", { class: "ci-dots-themes" }, [theme]), range]);
  const listeners = {}, root = new Node("body", {}, [plot]);
  const document = {
    documentElement: { lang: "en" },
    querySelectorAll: (selector) => root.querySelectorAll(selector),
    addEventListener: () => {},
    createElement: (tag) => new Node(tag, {}),
  };
  run("dot_plot.js", { document, addEventListener: (type, listener) => { listeners[type] = listener; }, location: { search }, URL, URLSearchParams, WeakSet, Date, Intl, Math, Object });
  const send = (type, target, event = {}) => {
    const sent = { target, button: 0, isPrimary: true, detail: 1, prevented: false, preventDefault() { this.prevented = true; }, stopPropagation() {}, ...event };
    listeners[type](sent);
    return sent;
  };
  const find = (id) => plot.querySelectorAll("svg a").find((each) => each.attributes.href === `initiative?id=${id}`);
  return { plot, line, band, svg, theme, range, send, find, link: () => line.querySelector("a") };
}

test("pointing at a mark names it with its date and its theme", () => {
  const { line, send, find, link } = page();
  send("pointerover", find("b"), { pointerType: "mouse" });
  assert.equal(line.text, "Name of b – 17 March 2020, Mutual aid");
  assert.equal(link().attributes.href, "initiative?id=b");
});

test("a click opens a mark by the link of its line; with a key held the browser does what it does", () => {
  const { send, find, link } = page();
  send("pointerdown", find("b"), { pointerType: "mouse", clientX: 0 });
  assert.ok(send("click", find("b")).prevented);
  assert.equal(link().clicks, 1);
  assert.ok(!send("click", find("b"), { ctrlKey: true }).prevented);
  assert.equal(link().clicks, 1);
});

test("a first touch near a mark names it, a second one opens it", () => {
  const { svg, line, send, find, link } = page();
  const touch = { clientX: 6, clientY: 86 };
  send("pointerdown", svg, { pointerType: "touch", ...touch });
  send("click", svg, touch);
  assert.equal(line.text, "Name of b – 17 March 2020, Mutual aid. Touch again to open it.");
  assert.equal(link().clicks, 0);
  send("click", svg, touch);
  assert.equal(link().clicks, 1);
  const far = { clientX: 500, clientY: 20 };
  assert.ok(!send("click", svg, far).prevented);
});

test("a first touch on a mark, which gives it the focus, does not open it", () => {
  const { line, send, find, link } = page();
  const touch = { clientX: 1, clientY: 94 };
  send("pointerdown", find("a"), { pointerType: "touch", ...touch });
  send("focusin", find("a"));
  send("click", find("a"), touch);
  assert.equal(line.text, "Name of a – 17 March 2020, Mutual aid. Touch again to open it.");
  assert.equal(link().clicks, 0);
  send("pointerdown", find("a"), { pointerType: "touch", ...touch });
  send("click", find("a"), touch);
  assert.equal(link().clicks, 1);
});

test("a second touch at the same place opens the mark that was named, although another one has moved there", () => {
  const { svg, line, send, find, link } = page();
  const touch = { clientX: 6, clientY: 86 };
  send("pointerdown", svg, { pointerType: "touch", ...touch });
  send("click", svg, touch);
  const [named, other] = [find("b"), find("a")];
  const [first, second] = [named.getBoundingClientRect(), other.getBoundingClientRect()];
  [named.getBoundingClientRect, other.getBoundingClientRect] = [() => second, () => first];
  send("click", svg, touch);
  assert.equal(link().clicks, 1);
  assert.match(line.text, /Name of b/u);
});

test("one mark is a stop of the Tab key, and it moves along", () => {
  const { plot, send, find } = page();
  const stops = () => plot.querySelectorAll("svg a").filter((each) => each.attributes.tabindex === "0").map((each) => each.attributes.href);
  assert.deepEqual(stops(), ["initiative?id=a"]);
  send("keydown", find("a"), { key: "ArrowUp" });
  assert.deepEqual(stops(), ["initiative?id=b"]);
  assert.equal(find("b").focused, 1);
});

test("arrow keys reach every mark of the selection and no dimmed one", () => {
  const { plot, send, find } = page();
  const walk = (from, key) => { send("keydown", find(from), { key }); return plot.querySelectorAll('svg a[tabindex="0"]')[0].attributes.href.split("=")[1]; };
  assert.equal(walk("a", "ArrowRight"), "d");
  assert.equal(walk("a", "ArrowUp"), "b");
  assert.equal(walk("b", "ArrowUp"), "d");
  assert.equal(walk("d", "ArrowDown"), "b");
  assert.equal(walk("d", "ArrowLeft"), "a");
  assert.equal(walk("d", "ArrowUp"), "e");
  assert.equal(walk("e", "ArrowRight"), "f");
  assert.equal(walk("f", "ArrowLeft"), "e");
  assert.equal(walk("f", "Home"), "a");
  assert.equal(walk("a", "End"), "f");
  assert.ok(!send("keydown", find("a"), { key: "Tab" }).prevented);
});

test("a mark that has the focus says name, date and theme", () => {
  const { send, find } = page();
  send("focusin", find("e"));
  assert.equal(find("e").attributes["aria-label"], "Name of e – March 2020, Mutual aid");
});

test("dragging over days sets from and to, whichever way, and keeps the rest of the address", () => {
  for (const [from, to] of [[205, 285], [285, 205]]) {
    const { plot, band, range, line, send } = page();
    send("pointerdown", band, { pointerType: "mouse", clientX: from, pointerId: 1 });
    send("pointermove", band, { clientX: to, pointerId: 1 });
    assert.match(line.textContent, /^17\D+25 March$/);
    assert.ok(plot.querySelector(".ci-dots-chosen"));
    send("pointerup", band, { clientX: to });
    assert.equal(range.clicks, 1);
    assert.equal(range.href, "http://site.example/gallery?lang=en&views=map&week=2020-W20&from=2020-03-17&to=2020-03-25");
  }
});

test("a day is never outside of those that are drawn", () => {
  const { band, range, send } = page("");
  send("pointerdown", band, { pointerType: "mouse", clientX: 990, pointerId: 1 });
  send("pointermove", band, { clientX: 5, pointerId: 1 });
  send("pointerup", band, { clientX: 5 });
  assert.equal(range.href, "http://site.example/gallery?from=2020-03-01&to=2020-05-31");
});

test("a press that does not move is no drag, and one that the browser takes for scrolling chooses nothing", () => {
  const { plot, band, range, send } = page();
  send("pointerdown", band, { pointerType: "touch", clientX: 200, pointerId: 1 });
  send("pointermove", band, { clientX: 203, pointerId: 1 });
  send("pointerup", band, { clientX: 203 });
  send("pointerdown", band, { pointerType: "touch", clientX: 200, pointerId: 1 });
  send("pointermove", band, { clientX: 240, pointerId: 1 });
  send("pointercancel", band);
  send("pointerup", band, { clientX: 240 });
  assert.equal(range.clicks, 0);
  assert.equal(plot.querySelector(".ci-dots-chosen")?.parentNode ?? null, null);
});

test("a theme filters with what the address says besides", () => {
  const { theme, send } = page();
  send("click", theme);
  assert.equal(theme.href, "http://site.example/gallery?lang=en&views=map&week=2020-W20&theme=mutual_aid");
});
