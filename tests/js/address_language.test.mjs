// The language of the document joins an address that does not say one, and no other.
import assert from "node:assert/strict";
import { test } from "node:test";

import { run } from "./scripts.mjs";

function addressAfter(href, lang = "en") {
  let shown = href;
  const history = { state: null, replaceState: (_state, _title, address) => { shown = new URL(address, href).href; } };
  run("address_language.js", { location: { href }, history, URL, document: { documentElement: { lang } } });
  return shown;
}

test("an address without a language gets that of its document", () => {
  assert.equal(addressAfter("https://a.example/x/gallery"), "https://a.example/x/gallery?lang=en");
  assert.equal(addressAfter("https://a.example/?q=a+b&theme=x#part"), "https://a.example/?q=a+b&theme=x&lang=en#part");
});

test("an address with a language stays as it is", () => {
  assert.equal(addressAfter("https://a.example/gallery?lang=fr&q=%F0%9F%98%B7"), "https://a.example/gallery?lang=fr&q=%F0%9F%98%B7");
});
