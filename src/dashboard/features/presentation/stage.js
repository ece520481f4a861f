// The wall of a talk, besides its slides: buttons and pointer that vanish at rest, a black screen, all slides at a glance, a list of
// the keys, swipes and clicks that go on, a screen that stays awake, and the speaker's window, which follows and leads.
(() => {
  if (window.ciStage) return;
  window.ciStage = true;

  const REST_MS = 2000, SWIPE = 60;
  const root = document.documentElement;
  const bar = () => document.querySelector("#root .ci-presenter");
  const stage = () => document.querySelector("#root .st-key-stage");
  const keys = () => document.querySelector("#root .ci-keys");
  const has = (what) => root.classList.contains(`ci-with-${what}`);
  const isWall = () => bar() && getComputedStyle(root).getPropertyValue("--slide-is-wall") === "1";

  // At rest
  let rest;
  function stir() {
    root.classList.remove("ci-at-rest");
    clearTimeout(rest);
    rest = setTimeout(() => isWall() && !keys().open && root.classList.add("ci-at-rest"), REST_MS);
  }
  addEventListener("pointermove", (event) => (event.movementX || event.movementY) && stir(), { passive: true });
  for (const type of ["pointerdown", "focusin"]) addEventListener(type, stir, { passive: true });

  // What lies over the slide; one thing at a time but for notes and code.
  function toggle(what, on = !has(what)) {
    root.classList.toggle(`ci-with-${what}`, on);
    if (on && what === "overview") document.querySelector(`#root .ci-slide[data-slide="${nameOfCurrent()}"]`)?.scrollIntoView({ block: "center" });
    tell();
  }

  const nameOfCurrent = () => bar().dataset.names.split(" ")[window.ciSlides.current() - 1];

  function close() {
    const open = ["black", "overview", "code", "notes"].find(has);
    if (["code", "notes"].includes(open)) window.ciSlides.toggle(open);
    else if (open) toggle(open, false);
    return open;
  }

  function speak() {
    const address = new URL(bar().dataset.speaker, location.href);
    window.open(address, "ci-speaker", "popup,width=1200,height=800");
  }

  const COMMANDS = {
    b: () => toggle("black"), ".": () => toggle("black"), o: () => toggle("overview"), p: speak, d: switchScheme, "?": () => keys().showModal(), Escape: close,
    Enter: () => has("overview") && (toggle("overview", false), true),
  };

  addEventListener("keydown", (event) => {
    if (!bar() || event.target.closest?.("input, textarea, select, [contenteditable], dialog") || event.ctrlKey || event.altKey || event.metaKey) return;
    awake();
    const command = COMMANDS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (has("black") && !command) return light(event);
    if (command && command() !== false && event.key !== "Escape") event.preventDefault();
  }, true);

  // Any other key only brings the picture back: the room must not miss a slide.
  function light(event) {
    event.preventDefault();
    event.stopPropagation();
    toggle("black", false);
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest?.(".ci-presenter [data-help]")) return keys().showModal();
    if (event.target.closest?.(".ci-presenter [data-scheme]")) return switchScheme();
    if (event.target.closest?.(".ci-keys button[data-key]")) return press(event.target.closest("button").dataset.key);
    if (!isWall() || !stage().contains(event.target) || event.target.closest(".ci-presenter, .ci-keys")) return;
    awake();
    if (has("black")) return take(event, () => toggle("black", false));
    if (has("overview")) return take(event, () => choose(event.target.closest(".ci-slide")));
    if (has("code") || event.target.closest("a, button, summary, input, label") || !getSelection().isCollapsed) return;
    take(event, window.ciSlides.on);
  }, true);

  function take(event, act) {
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  function choose(slide) {
    if (!slide) return;
    toggle("overview", false);
    window.ciSlides.go(bar().dataset.names.split(" ").indexOf(slide.dataset.slide) + 1);
  }

  // A button of the list of keys does what its key does.
  function press(key) {
    keys().close();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  }

  // A language that cannot come leaves what is there.
  document.addEventListener("click", (event) => {
    if (event.target.closest?.(".ci-presenter a[hreflang]") && !navigator.onLine) event.preventDefault();
  }, true);

  // Swipes
  let start = null;
  addEventListener("touchstart", ({ touches, target }) => {
    const [touch] = touches;
    const counts = touches.length === 1 && stage()?.contains(target) && !target.closest(".ci-presenter, .ci-keys") && !has("overview");
    start = counts ? { x: touch.clientX, y: touch.clientY } : null;
  }, { passive: true });
  addEventListener("touchend", ({ changedTouches: [touch] }) => {
    if (!start || !bar()) return;
    const x = touch.clientX - start.x, y = touch.clientY - start.y;
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) (x < 0 ? window.ciSlides.on : window.ciSlides.back)();
    start = null;
  }, { passive: true });

  // A laptop at a projector must not go dark while somebody speaks.
  let lock = null;
  async function awake() {
    if (lock || document.hidden || !bar()) return;
    lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
    lock?.addEventListener("release", () => { lock = null; });
  }
  document.addEventListener("visibilitychange", awake);

  // Light or dark for the projector, whatever the laptop prefers; kept in the browser.
  const SCHEMES = ["light", "dark"], KEPT = "ci-projector";
  const kept = () => { try { return localStorage.getItem(KEPT); } catch { return null; } };
  function scheme(chosen) {
    root.classList.remove(...SCHEMES.map((each) => `ci-projector-${each}`));
    if (SCHEMES.includes(chosen)) root.classList.add(`ci-projector-${chosen}`);
  }
  function switchScheme() {
    const now = getComputedStyle(stage()).colorScheme;
    const chosen = now === "dark" || (now !== "light" && matchMedia("(prefers-color-scheme: dark)").matches) ? "light" : "dark";
    scheme(chosen);
    try { localStorage.setItem(KEPT, chosen); } catch { /* a browser that keeps nothing forgets it with the page */ }
  }
  scheme(kept());

  // In step with the speaker's window, which is found by what is presented: two talks in one browser do not meet.
  let channel = null;
  function listen() {
    const name = bar()?.dataset.channel;
    if (channel?.name === name || !window.BroadcastChannel) return;
    channel?.close();
    channel = name ? new BroadcastChannel(name) : null;
    channel?.addEventListener("message", ({ data }) => {
      if (!bar()) return;
      if (Number.isInteger(data.go)) window.ciSlides.go(data.go, Number.isInteger(data.step) ? data.step : 0);
      if ("black" in data) toggle("black", data.black === true);
      if (data.hello) tell();
    });
  }
  function tell() {
    listen();
    if (bar()) channel?.postMessage({ ...window.ciSlides.position(), black: has("black") });
  }
  document.addEventListener("ci-slide", () => {
    if (has("overview")) toggle("overview", true);
    if (has("black")) toggle("black", false);
    else tell();
  });

  stir();
  tell();
})();
