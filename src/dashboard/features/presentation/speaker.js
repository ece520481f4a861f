// The speaker's window: notes, what is on the wall and what comes next, a clock and a timer. It follows the wall and leads it, through
// the browser alone, so it goes on where there is no network.
(() => {
  const main = document.querySelector(".ci-speaker"), names = main.dataset.names.split(" ");
  const part = (name) => main.querySelector(`[data-part="${name}"]`);
  const slide = (number) => main.querySelector(`.ci-slide[data-slide="${names[number - 1]}"]`);
  const channel = new BroadcastChannel(main.dataset.channel);
  const rules = document.head.appendChild(document.createElement("style"));
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const steps = (at) => (still ? 0 : window.ciSteps.countSteps(slide(at)));
  let number = 1, step = 0, black = false, started = Date.now();

  const twoDigits = (value) => String(Math.floor(value)).padStart(2, "0");
  const within = (value) => Math.min(Math.max(value, 1), names.length);

  function show() {
    for (const each of main.querySelectorAll(".ci-slide")) delete each.dataset.place;
    slide(number).dataset.place = "now";
    if (number < names.length) slide(number + 1).dataset.place = "next";
    const last = steps(number);
    rules.textContent = window.ciSteps.stepRules(`.ci-speaker .ci-slide[data-slide="${names[number - 1]}"]`, step, last);
    part("count").textContent = `${number} / ${names.length}${last ? ` (${step} / ${last})` : ""}`;
    part("end").hidden = number < names.length;
    part("notes").replaceChildren(...[...slide(number).querySelectorAll(".ci-slide-notes p")].map((each) => each.cloneNode(true)));
    part("notes").scrollTop = 0;
    main.querySelector('[data-do="black"]').setAttribute("aria-pressed", black);
    for (const [place, button] of main.querySelectorAll(".ci-speaker-list button").entries()) {
      if (place + 1 === number) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  function tick() {
    const seconds = (Date.now() - started) / 1000;
    part("timer").textContent = `${twoDigits(seconds / 60)}:${twoDigits(seconds % 60)}`;
    part("clock").textContent = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  }

  function go(to, at = 0) {
    number = within(to);
    step = at;
    show();
    channel.postMessage({ go: number, step });
  }
  const take = (to) => go(to.number, to.step);

  function blacken() {
    black = !black;
    show();
    channel.postMessage({ black });
  }

  const ACTIONS = { back: () => take(window.ciSteps.backward({ number, step }, steps)), on: () => take(window.ciSteps.forward({ number, step }, steps, names.length)), black: blacken, restart: () => { started = Date.now(); tick(); } };
  const on = ACTIONS.on, back = ACTIONS.back;
  const KEYS = {
    ArrowRight: on, ArrowDown: on, PageDown: on, " ": on, ArrowLeft: back, ArrowUp: back, PageUp: back, Backspace: back,
    Home: () => go(1), End: () => go(names.length), b: blacken, ".": blacken,
  };

  channel.addEventListener("message", ({ data }) => {
    if (!Number.isInteger(data.number)) return;
    number = within(data.number);
    step = Number.isInteger(data.step) ? data.step : 0;
    black = data.black === true;
    show();
  });

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || (event.key === " " && event.target.closest("button"))) return;
    const act = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  addEventListener("click", ({ target, detail }) => {
    const button = target.closest("button");
    if (!button) return;
    if (detail) button.blur(); // so that Space goes on
    if (button.dataset.do) ACTIONS[button.dataset.do]();
    else go(Number(button.dataset.number));
  });

  setInterval(tick, 1000);
  tick();
  show();
  channel.postMessage({ hello: true });
})();
