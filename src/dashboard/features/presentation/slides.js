// Goes from slide to slide without the server: all slides are in the page, and one is shown. The address follows, so that it
// can be shared, reloaded and found again after the server was away. One listener serves every visit of the page.
(() => {
  if (window.ciSlides) return window.ciSlides();

  const SECONDS_A_THEME = 6;
  const root = document.documentElement;
  const rules = document.head.appendChild(document.createElement("style"));
  let typed = "", paused = matchMedia("(prefers-reduced-motion: reduce)").matches;

  const bar = () => document.querySelector("#root .ci-presenter");
  const names = () => bar().dataset.names.split(" ");
  const head = (name) => document.querySelector(`#root [id="slide-${name}"]`);
  const requestedNumber = () => Number(new URLSearchParams(location.search).get("slide")) || 1;
  const current = () => Math.min(Math.max(Math.trunc(requestedNumber()), 1), names().length);
  const part = (name) => bar().querySelector(`[data-part="${name}"]`);

  function follow(number) {
    const address = new URL(location.href);
    if (number === 1) address.searchParams.delete("slide");
    else address.searchParams.set("slide", number);
    if (address.href !== location.href) history.replaceState(history.state, "", address);
    for (const link of bar().querySelectorAll("a[hreflang]")) {
      const target = new URL(link.href);
      if (number === 1) target.searchParams.delete("slide");
      else target.searchParams.set("slide", number);
      link.href = target.href;
    }
  }

  // A style of our own, because Streamlit may draw its containers anew at any time.
  function paint() {
    const name = bar() && names()[current() - 1];
    if (!name) return;
    const text = `.st-key-stage .ci-slide[data-slide="${name}"]:not(#_) { visibility: visible; position: var(--slide-position); height: var(--slide-height); scale: var(--slide-scale); }
      .ci-with-overview .st-key-stage .ci-slide.ci-slide[data-slide="${name}"]:not(#_) { outline-color: var(--ci-accent); }`;
    if (rules.textContent !== text) rules.textContent = text;
  }

  function show(number, spoken) {
    const name = names()[number - 1];
    part("number").textContent = number;
    if (spoken) part("news").textContent = `${number} / ${names().length}. ${head(name)?.querySelector("h2").textContent ?? ""}`;
    follow(number);
    paint();
    document.querySelector("#root .st-key-stage").scrollTop = 0;
    document.dispatchEvent(new Event("ci-slide"));
  }

  const go = (number) => show(Math.min(Math.max(number, 1), names().length), true);

  function toggle(what) {
    if (what === "full") {
      if (document.fullscreenElement) document.exitFullscreen();
      else root.requestFullscreen?.().catch(() => {});
      return;
    }
    const on = root.classList.toggle(`ci-with-${what}`);
    press(what, on);
    const notes = on && what === "notes" ? head(names()[current() - 1])?.closest(".ci-slide").querySelector(".ci-slide-notes p") : null;
    if (notes) part("news").textContent = notes.textContent;
  }

  const press = (what, on) => bar()?.querySelector(`[data-toggle="${what}"]`)?.setAttribute("aria-pressed", on);

  function theme(code) {
    for (const button of document.querySelectorAll("#root .ci-theme-button")) button.setAttribute("aria-pressed", button.dataset.theme === code);
    for (const cards of document.querySelectorAll("#root .ci-theme-cards")) cards.hidden = cards.dataset.theme !== code;
  }

  function pause(still) {
    paused = still;
    const button = document.querySelector("#root .ci-pause");
    button.setAttribute("aria-pressed", still);
    button.textContent = still ? button.dataset.resume : button.dataset.pause;
  }

  setInterval(() => {
    const buttons = [...document.querySelectorAll("#root .ci-theme-button")];
    if (paused || document.hidden || !buttons[0]?.checkVisibility({ visibilityProperty: true })) return;
    const at = buttons.findIndex((button) => button.getAttribute("aria-pressed") === "true");
    theme(buttons[(at + 1) % buttons.length].dataset.theme);
  }, SECONDS_A_THEME * 1000);

  const on = () => go(current() + 1), back = () => go(current() - 1);
  const KEYS = {
    ArrowRight: on, ArrowDown: on, PageDown: on, " ": on,
    ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back, "Shift+ ": back,
    Home: () => go(1), End: () => go(names().length),
    n: () => toggle("notes"), q: () => bar().querySelector('[data-toggle="code"]') && toggle("code"), f: () => toggle("full"),
  };

  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input, textarea, select, [contenteditable], dialog");
    if (!bar() || writing || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    // Whoever chose a button by the keyboard means it; one that was clicked has let go of the keyboard.
    if (event.key === " " && event.target.closest?.("button, a, summary")) return;
    const key = (event.key === " " && event.shiftKey ? "Shift+" : "") + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (/^\d$/.test(key)) typed = (typed + key).slice(-3);
    else if (key === "Enter" && typed) {
      event.preventDefault();
      if (Number(typed) >= 1 && Number(typed) <= names().length) go(Number(typed));
      typed = "";
    } else {
      typed = "";
      if (KEYS[key]) {
        event.preventDefault();
        KEYS[key]();
      }
    }
    part("number").textContent = typed ? `→ ${typed}` : current();
  });

  document.addEventListener("click", ({ target, detail }) => {
    const button = target.closest(".ci-presenter button, .ci-theme-button, .ci-pause");
    if (!button || !bar()) return;
    if (detail) button.blur(); // so that Space goes on and does not press it again
    if (button.dataset.go) go(current() + (button.dataset.go === "on" ? 1 : -1));
    if (button.dataset.toggle) toggle(button.dataset.toggle);
    if (button.matches(".ci-pause")) pause(!paused);
    if (button.matches(".ci-theme-button")) {
      theme(button.dataset.theme);
      pause(true);
    }
  });

  document.addEventListener("fullscreenchange", () => press("full", Boolean(document.fullscreenElement)));
  // What the slides hold may come after them.
  document.addEventListener("ci-fragment", () => bar() && window.ciSlides());
  addEventListener("popstate", () => bar() && show(current()));

  window.ciSlides = () => {
    const full = bar().querySelector('[data-toggle="full"]');
    full.hidden = !document.fullscreenEnabled;
    for (const what of ["notes", "code"]) press(what, root.classList.contains(`ci-with-${what}`));
    if (paused && document.querySelector("#root .ci-pause")) pause(true);
    show(current());
    window.ciFit();
  };
  Object.assign(window.ciSlides, { go, toggle, current, count: () => names().length });
  window.ciSlides();
})();
