// A day, written as people write it or picked from the browser's calendar; it is sent as YYYY-MM-DD.
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const WRITTEN = /^(\d{1,2})[\s./-]?(\d{1,2})[\s./-]?(\d{4})$/;

const written = (day) => day.replace(ISO, "$3/$2/$1");

function understood(text, calendar) {
  const [, day, month, year] = WRITTEN.exec(text) ?? [];
  const iso = day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  calendar.value = iso; // becomes empty where there is no such day
  return calendar.value && calendar.validity.valid ? iso : null;
}

export default function ({ parentElement, data, setTriggerValue }) {
  const box = parentElement.querySelector("input[type=text]");
  const calendar = parentElement.querySelector("input[type=date]");
  const wrong = parentElement.querySelector("p");
  parentElement.querySelector("span").textContent = data.label;
  box.placeholder = data.pattern;
  calendar.min = data.first;
  calendar.max = data.last;

  const tell = (text) => {
    wrong.textContent = text;
    box.setAttribute("aria-invalid", text ? "true" : "false");
  };
  const show = (day) => {
    box.dataset.shown = calendar.value = day;
    box.value = written(day);
    tell("");
  };
  if (box.dataset.shown !== data.value) show(data.value);

  box.onchange = () => {
    const typed = box.value.trim();
    const day = typed ? understood(typed, calendar) : "";
    if (day === null) return tell(data.wrong);
    show(day);
    setTriggerValue("entered", day);
  };
  calendar.onchange = () => {
    if (!calendar.validity.valid) return;
    show(calendar.value);
    setTriggerValue("entered", calendar.value);
  };
}
