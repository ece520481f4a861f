// A day or a month, written as people write it, in digits or with the name of the month, or picked from the browser's calendar.
// It is sent as YYYY-MM-DD: of a month its first day, or its last where the range ends.
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DIGITS = { d: "(?<d>\\d{1,2})", m: "(?<m>\\d{1,2})" };
const YEARS = ["(?<y>\\d{4})", "(?<y>\\d{2})"]; // the longer first: it leaves less to guess
const MONTHS = [/^(?<m>\d{1,2})[./-](?<y>\d{4})$/, /^(?<y>\d{4})[./-](?<m>\d{1,2})$/];
const WORDS = [
  /^(?:(?<d>\d{1,2})(?:er|st|nd|rd|th)?\.? )?(?:of )?(?<name>[a-z]+)\.?,? (?<y>\d{4}|\d{2})$/,
  /^(?<name>[a-z]+)\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4}|\d{2})$/,
];
const PLACES = { y: "$1", m: "$2", d: "$3" };

// The order ("dmy") and the separator are those of the reader's language.
const format = (day, { order, separator }) => day.replace(ISO, [...order].map((part) => PLACES[part]).join(separator));

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ");

const inDigits = ({ order }) => YEARS.map((year) => new RegExp(`^${[...order].map((part) => DIGITS[part] ?? year).join("[\\s./-]?")}$`));

function parts(text, data) {
  const folded = fold(text);
  const typed = [...MONTHS, ...inDigits(data), ...WORDS].map((pattern) => pattern.exec(folded)?.groups).find(Boolean);
  const month = typed?.name ? data.months.findIndex((names) => names.includes(typed.name)) + 1 : Number(typed?.m);
  return month ? { day: typed.d, month, year: typed.y.length === 2 ? `20${typed.y}` : typed.y } : null;
}

function parse(text, calendar, data) {
  const typed = parts(text, data);
  const lastDay = typed && new Date(Date.UTC(Number(typed.year), typed.month, 0)).getUTCDate();
  const day = typed && (typed.day ?? (data.ends ? lastDay : 1));
  const iso = typed ? `${typed.year}-${String(typed.month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : text;
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
