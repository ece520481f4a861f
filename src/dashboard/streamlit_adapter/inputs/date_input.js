// A day, written as people write it or picked from the browser's calendar; it is sent as YYYY-MM-DD.
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DIGITS = { d: "(?<d>\\d{1,2})", m: "(?<m>\\d{1,2})", y: "(?<y>\\d{4})" };
const PLACES = { y: "$1", m: "$2", d: "$3" };

// The order ("dmy") and the separator are those of the reader's language.
const format = (day, { order, separator }) => day.replace(ISO, [...order].map((part) => PLACES[part]).join(separator));

function parse(text, calendar, { order }) {
  const typed = new RegExp(`^${[...order].map((part) => DIGITS[part]).join("[\\s./-]?")}$`).exec(text)?.groups;
  const iso = typed ? `${typed.y}-${typed.m.padStart(2, "0")}-${typed.d.padStart(2, "0")}` : text;
  calendar.value = iso; // becomes empty where there is no such day
  return calendar.value && calendar.validity.valid ? iso : null;
}

export default function ({ parentElement, data, setTriggerValue }) {
  const box = parentElement.querySelector("input[type=text]");
  const calendar = parentElement.querySelector("input[type=date]");
  const error = parentElement.querySelector("p");
  parentElement.querySelector("span").textContent = data.label;
  box.placeholder = data.pattern;
  calendar.min = data.first;
  calendar.max = data.last;

  const showError = (text) => {
    error.textContent = text;
    box.setAttribute("aria-invalid", text ? "true" : "false");
  };
  const show = (day) => {
    box.dataset.shown = calendar.value = day;
    box.value = format(day, data);
    showError("");
  };
  if (box.dataset.shown !== data.value) show(data.value);

  box.onchange = () => {
    const typed = box.value.trim();
    const day = typed ? parse(typed, calendar, data) : "";
    if (day === null) return showError(data.invalid);
    show(day);
    setTriggerValue("value", day);
  };
  calendar.onchange = () => {
    if (!calendar.validity.valid) return;
    show(calendar.value);
    setTriggerValue("value", calendar.value);
  };
}
