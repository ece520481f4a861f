// The steps of slides: what a slide shows from a step on (data-step) and up to one (data-until). The wall and the speaker's window
// count alike. A slide starts at step 0; at its last step all is there that is there without a script.
(() => {
  const PARTS = "[data-step], [data-until]";

  function countSteps(slide) {
    const parts = slide ? [...slide.querySelectorAll(PARTS)] : [];
    return Math.max(0, ...parts.flatMap(({ dataset }) => [Number(dataset.step) || 0]));
  }

  // The rules that show a slide at a step: later parts are not there yet, and those that are over are gone.
  function stepRules(slide, step, last) {
    const parts = `html:not(.ci-with-overview) ${slide}`;
    const every = Array.from({ length: last + 1 }, (_, at) => at);
    const shown = every.filter((at) => at >= step).map((at) => `${parts} [data-until="${at}"] { visibility: visible; }`);
    const coming = every.filter((at) => at > step).map((at) => `${parts} [data-step="${at}"] { visibility: hidden; }`);
    const now = step ? [`${parts} [data-step="${step}"] { animation: ci-step 0.5s; }`] : [];
    return last ? `@media screen { ${[...shown, ...coming, ...now].join(" ")} }` : "";
  }

  // Where one is after going on or back: a step further, or the next slide from its beginning, or the end of the one before.
  function forward({ number, step }, steps, last) {
    if (step < steps(number)) return { number, step: step + 1 };
    return number < last ? { number: number + 1, step: 0 } : { number, step };
  }
  function backward({ number, step }, steps) {
    if (step > 0) return { number, step: step - 1 };
    return number > 1 ? { number: number - 1, step: steps(number - 1) } : { number, step };
  }

  window.ciSteps = { countSteps, stepRules, forward, backward };
})();
