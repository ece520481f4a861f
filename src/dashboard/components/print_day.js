// Paper names the day on which it was printed. A page knows the day of its visit, which is an earlier one where it stayed open.
(() => {
  if (window.ciPrintDay) return;
  window.ciPrintDay = true;

  const twoDigits = (number) => String(number).padStart(2, "0");

  // Browsers write the first of a month like any other day, which French does not.
  function write(place, now) {
    const { locale, words, first } = place.dataset;
    const day = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now);
    place.textContent = words.replace("{day}", first ? day.replace(/^1(?!\d)/, first) : day);
  }

  window.addEventListener("beforeprint", () => {
    const now = new Date();
    const day = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join("-");
    for (const place of document.querySelectorAll(".ci-print-day")) if (place.dataset.day !== day) write(place, now);
  });
})();
