// The search of the site shows results as one types. They are fetched once a rest of the fingers, are the same for many
// readers, and lie below the field: arrows choose, Enter opens, Escape closes. Without this script the form is sent.
(() => {
  if (window.ciSearch) return;
  window.ciSearch = true;

  const REST = 150, SHORTEST = 2;
  const answers = new Map();
  const KEPT = 50;
  let timer, latest = 0;

  const parts = (form) => ({ input: form.querySelector("input"), list: form.querySelector("[role=listbox]"), status: form.querySelector("[role=status]") });
  const options = (form) => [...form.querySelectorAll("[role=option]")];
  const searched = ({ value }) => value.trim().replace(/\s+/g, " ");
  // One letter of a script without spaces is a word.
  const isEnough = (text) => text.length >= SHORTEST || /[^\u0000-\u02ff]/.test(text);

  async function fetchAnswer(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return answer.json();
  }

  function answerOf(address) {
    if (!answers.has(address)) {
      if (answers.size >= KEPT) answers.delete(answers.keys().next().value);
      answers.set(address, fetchAnswer(address).catch((error) => { answers.delete(address); throw error; }));
    }
    return answers.get(address);
  }

  function close(form) {
    const { input, list } = parts(form);
    latest += 1;
    clearTimeout(timer);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  // Links take along what the page carries in its address, so that an answer is the same for everybody.
  function completeLink(link, params) {
    const [path, anchor] = link.getAttribute("href").split("#");
    if (params) link.setAttribute("href", `${path}${path.includes("?") ? "&" : "?"}${params}${anchor ? `#${anchor}` : ""}`);
  }

  function show(form, answer) {
    const { input, list, status } = parts(form);
    list.innerHTML = answer.options;
    options(form).forEach((option, place) => {
      option.id = `${list.id}-${place}`;
      completeLink(option, form.dataset.params);
    });
    list.hidden = !answer.options;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    status.textContent = answer.status;
  }

  async function suggest(form) {
    const { input } = parts(form), text = searched(input), mine = ++latest;
    if (!isEnough(text)) return close(form);
    try {
      const answer = await answerOf(`${form.dataset.suggestions}&q=${encodeURIComponent(text)}`);
      if (mine === latest) show(form, answer);
    } catch {
      if (mine === latest) close(form); // the form can still be sent
    }
  }

  function choose(form, step) {
    const { input } = parts(form), all = options(form);
    const current = all.findIndex((option) => option.getAttribute("aria-selected") === "true");
    const place = current < 0 ? (step > 0 ? 0 : all.length - 1) : current + step;
    all.forEach((option, each) => option.setAttribute("aria-selected", String(each === place)));
    const chosen = all[place];
    if (!chosen) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", chosen.id);
    chosen.scrollIntoView({ block: "nearest" });
  }

  const formOf = (target) => target.closest?.("form.ci-search[data-suggestions]");

  document.addEventListener("input", ({ target }) => {
    const form = formOf(target);
    if (!form) return;
    clearTimeout(timer);
    timer = setTimeout(() => suggest(form), REST);
  });

  document.addEventListener("keydown", (event) => {
    const form = formOf(event.target);
    if (!form || event.isComposing || !event.target.matches("input")) return;
    const { list } = parts(form);
    const chosen = options(form).find((option) => option.getAttribute("aria-selected") === "true");
    if (event.key === "Escape" && !list.hidden) close(form);
    else if (event.key === "Enter" && chosen && !list.hidden) chosen.click();
    else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) choose(form, event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "ArrowDown") suggest(form);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }, true);

  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    const form = formOf(target);
    if (form && !form.contains(relatedTarget)) close(form);
  });

  // The language and the reader's own slides go along; a form has no room for them, for what it names is cut by the page.
  document.addEventListener("submit", (event) => {
    const form = formOf(event.target);
    if (!form) return;
    event.preventDefault();
    const { input } = parts(form), text = searched(input);
    const query = [text && `q=${encodeURIComponent(text)}`, form.dataset.params].filter(Boolean).join("&");
    window.location.assign(`${form.getAttribute("action")}${query ? "?" : ""}${query}`);
  });
})();
