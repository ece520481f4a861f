// A button of class ci-png-export saves a picture of its chart as PNG. Title, subtitle, source and address are in the picture,
// because editors repost images without their page. One listener serves every chart, also those that come later.
(() => {
  if (window.ciPngExport) return;
  window.ciPngExport = true;

  const PIXELS_PER_UNIT = 2;
  const FAMILIES = { serif: '"Source Serif", Georgia, serif', sans: '"Source Sans", sans-serif' };
  const ALIGNMENTS = { start: "left", middle: "center", end: "right" };

  // A picture cannot ask for a typeface, so its texts are taken out of it and written with those of the page.
  async function fetchPicture(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    const svg = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
    const texts = [...svg.querySelectorAll("text")];
    for (const text of texts) text.remove();
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    return { image, texts, name: pictureName(answer) };
  }

  // The picture is called as the drawing is, which the server names.
  function pictureName(answer) {
    const [, name] = /filename="([^"]+)\.svg"/.exec(answer.headers.get("Content-Disposition") ?? "") ?? [];
    return `${name ?? "chart"}.png`;
  }

  function font(text) {
    const family = text.getAttribute("font-family")?.includes("Serif") ? FAMILIES.serif : FAMILIES.sans;
    return `${text.getAttribute("font-weight") ?? 400} ${text.getAttribute("font-size")}px ${family}`;
  }

  function writeText(context, text) {
    const number = (name) => Number(text.getAttribute(name) ?? 0);
    context.font = font(text);
    context.fillStyle = text.getAttribute("fill");
    context.textAlign = ALIGNMENTS[text.getAttribute("text-anchor") ?? "start"];
    context.fillText(text.textContent, number("x") + number("dx"), number("y"));
  }

  async function drawPicture(address) {
    const { image, texts, name } = await fetchPicture(address);
    await Promise.all([...new Set(texts.map(font))].map((name) => document.fonts.load(name)));
    const size = { width: image.width * PIXELS_PER_UNIT, height: image.height * PIXELS_PER_UNIT };
    const canvas = Object.assign(document.createElement("canvas"), size);
    const context = canvas.getContext("2d");
    context.scale(PIXELS_PER_UNIT, PIXELS_PER_UNIT);
    context.drawImage(image, 0, 0);
    for (const text of texts) writeText(context, text);
    return { canvas, name };
  }

  function save({ canvas, name }) {
    canvas.toBlob((blob) => {
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement("a"), { href, download: name }).click();
      URL.revokeObjectURL(href);
    });
  }

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest(".ci-png-export[data-svg-url]");
    if (!button) return;
    const scheme = getComputedStyle(button).colorScheme.includes("dark") ? "dark" : "light";
    save(await drawPicture(`${button.dataset.svgUrl}&scheme=${scheme}`));
  });
})();
