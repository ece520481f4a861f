// Loads a script of the package as a browser would, but into an object that stands for the window.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const PACKAGE = fileURLToPath(new URL("../../src/dashboard/", import.meta.url));

function source(name) {
  const [path, ...others] = readdirSync(PACKAGE, { recursive: true }).filter((file) => file.split("/").at(-1) === name);
  if (!path || others.length) throw new Error(`there is not exactly one ${name} in the package`);
  return readFileSync(PACKAGE + path, "utf-8");
}

/** The default export of a module of the package. */
export async function component(name) {
  return (await import(`data:text/javascript,${encodeURIComponent(source(name))}`)).default;
}

/** Runs a plain script with `globals` as its window, and gives the window back. */
export function run(name, globals) {
  const window = { ...globals };
  window.window = window;
  vm.runInNewContext(source(name), vm.createContext(window));
  return window;
}

/** Lets everything that waits for an answer go on. */
export const settle = () => new Promise((resolve) => setImmediate(resolve));
