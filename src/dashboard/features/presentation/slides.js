// Goes from slide to slide without the server: all slides are in the page, and one is shown. The address follows, so that it
// can be shared, reloaded and found again after the server was away. One listener serves every visit of the page.
(() => {
  if (window.ciSlides) return window.ciSlides();

  const SECONDS_A_THEME = 6;
  const root = document.documentElement;
  const rules = document.head.appendChild(document.createElement("style"));
  const SECONDS_A_STEP = 1.4;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const { countSteps, stepRules, forward, backward } = window.ciSteps;
  let typed = "", paused = still, step = Infinity, playing = 0;

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

  const slideOf = (number) => head(names()[number - 1])?.closest(".ci-slide");
  // For whom movement is too much, a slide is at its end at once.
  const steps = (number) => (still ? 0 : countSteps(slideOf(number)));
  const position = () => ({ number: current(), step: Math.min(step, steps(current())) });

  // A style of our own, because Streamlit may draw its containers anew at any time.
  function paint() {
    const name = bar() && names()[current() - 1];
    if (!name) return;
    const text = `.st-key-stage .ci-slide[data-slide="${name}"]:not(#_) { visibility: visible; position: var(--slide-position); height: var(--slide-height); scale: var(--slide-scale); }
      .ci-with-overview .st-key-stage .ci-slide.ci-slide[data-slide="${name}"]:not(#_) { outline-color: var(--ci-accent); }
      ${still ? "" : stepRules(`.st-key-stage .ci-slide[data-slide="${name}"]`, position().step, steps(current()))}`;
    if (rules.textContent !== text) rules.textContent = text;
  }

  function show(number, spoken, at = Infinity) {
    step = at;
    stop();
    const name = names()[number - 1];
    part("number").textContent = number;
    if (spoken) part("news").textContent = `${number} / ${names().length}. ${head(name)?.querySelector("h2").textContent ?? ""}`;
    follow(number);
    paint();
    document.querySelector("#root .st-key-stage").scrollTop = 0;
    document.dispatchEvent(new Event("ci-slide"));
  }

  const go = (number, at = 0) => show(Math.min(Math.max(number, 1), names().length), true, at);

  // The steps of a slide come and go on their own while they are played; whatever leads elsewhere stops them.
  function take(to) {
    if (to.number !== current()) return go(to.number, to.step);
    step = to.step;
    part("news").textContent = `${step} / ${steps(to.number)}`;
    paint();
    document.dispatchEvent(new Event("ci-slide"));
  }
  const on = () => { stop(); take(forward(position(), steps, names().length)); };
  const back = () => { stop(); take(backward(position(), steps)); };

  function stop() {
    clearInterval(playing);
    playing = 0;
    mark(false);
  }

  function mark(runs) {
    for (const button of document.querySelectorAll("#root .ci-play")) {
      button.setAttribute("aria-pressed", runs);
      button.textContent = runs ? button.dataset.pause : button.dataset.resume;
    }
  }

  function play() {
    const last = steps(current());
    if (playing || !last) return stop();
    if (position().step >= last) take({ number: current(), step: 0 });
    playing = setInterval(() => {
      take({ number: current(), step: position().step + 1 });
      if (position().step >= last) stop();
    }, SECONDS_A_STEP * 1000);
    mark(true);
  }

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

  const KEYS = {
    ArrowRight: on, ArrowDown: on, PageDown: on, " ": on,
    ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back, "Shift+ ": back,
    Home: () => go(1), End: () => go(names().length),
    n: () => toggle("notes"), q: () => bar().querySelector('[data-toggle="code"]') && toggle("code"), f: () => toggle("full"), k: play,
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
    const button = target.closest(".ci-presenter button, .ci-theme-button, .ci-pause, .ci-play");
    if (!button || !bar()) return;
    if (detail) button.blur(); // so that Space goes on and does not press it again
    if (button.dataset.go) (button.dataset.go === "on" ? on : back)();
    if (button.matches(".ci-play")) play();
    if (button.dataset.toggle) toggle(button.dataset.toggle);
    if (button.matches(".ci-pause")) pause(!paused);
    if (button.matches(".ci-theme-button")) {
      theme(button.dataset.theme);
      pause(true);
    }
  });

  // Who speaks is kept by the browser, and by it alone.
  const SPEAKER = "ci-speaker-name";
  const speakerField = () => document.querySelector('#root [data-part="speaker-name"]');
  document.addEventListener("input", ({ target }) => {
    if (target !== speakerField()) return;
    try { localStorage.setItem(SPEAKER, target.value); } catch { /* a browser that keeps nothing forgets it with the page */ }
  });
  function greet() {
    const field = speakerField();
    if (!field || field.value) return;
    try { field.value = localStorage.getItem(SPEAKER) ?? ""; } catch { /* nothing was kept */ }
  }

  document.addEventListener("fullscreenchange", () => press("full", Boolean(document.fullscreenElement)));
  // What the slides hold may come after them.
  document.addEventListener("ci-fragment", () => bar() && window.ciSlides());
  addEventListener("popstate", () => bar() && show(current(), false, 0));

  window.ciSlides = () => {
    const full = bar().querySelector('[data-toggle="full"]');
    full.hidden = !document.fullscreenEnabled;
    for (const what of ["notes", "code"]) press(what, root.classList.contains(`ci-with-${what}`));
    if (paused && document.querySelector("#root .ci-pause")) pause(true);
    show(current(), false, step === Infinity ? 0 : step);
    greet();
    window.ciFit();
  };
  Object.assign(window.ciSlides, { go, on, back, toggle, current, position, count: () => names().length });
  window.ciSlides();
})();
