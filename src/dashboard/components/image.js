// A button of class ci-png-export saves a picture of its chart as PNG. Title, subtitle, source and address are in the picture,
// because editors repost images without their page. One listener serves every chart, also those that come later.
(() => {
  if (window.ciImages) return;
  window.ciImages = true;

  const SHARPNESS = 2;
  const FAMILIES = { serif: '"Source Serif", Georgia, serif', sans: '"Source Sans", sans-serif' };
  const ALIGNED = { start: "left", middle: "center", end: "right" };

  // A picture cannot ask for a typeface, so its texts are taken out of it and written with those of the page.
  async function fetched(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    const picture = new DOMParser().parseFromString(await answer.text(), "image/svg+xml").documentElement;
    const texts = [...picture.querySelectorAll("text")];
    for (const text of texts) text.remove();
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
    await image.decode();
    return { image, texts };
  }

  function font(text) {
    const family = text.getAttribute("font-family")?.includes("Serif") ? FAMILIES.serif : FAMILIES.sans;
    return `${text.getAttribute("font-weight") ?? 400} ${text.getAttribute("font-size")}px ${family}`;
  }

  function write(context, text) {
    const number = (name) => Number(text.getAttribute(name) ?? 0);
    context.font = font(text);
    context.fillStyle = text.getAttribute("fill");
    context.textAlign = ALIGNED[text.getAttribute("text-anchor") ?? "start"];
    context.fillText(text.textContent, number("x") + number("dx"), number("y"));
  }

  async function drawn(address) {
    const { image, texts } = await fetched(address);
    await Promise.all([...new Set(texts.map(font))].map((face) => document.fonts.load(face)));
    const size = { width: image.width * SHARPNESS, height: image.height * SHARPNESS };
    const canvas = Object.assign(document.createElement("canvas"), size);
    const context = canvas.getContext("2d");
    context.scale(SHARPNESS, SHARPNESS);
    context.drawImage(image, 0, 0);
    for (const text of texts) write(context, text);
    return canvas;
  }

  function save(canvas, name) {
    canvas.toBlob((blob) => {
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement("a"), { href, download: `${name}.png` }).click();
      URL.revokeObjectURL(href);
    });
  }

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest(".ci-png-export[data-picture]");
    if (!button) return;
    const scheme = getComputedStyle(button).colorScheme.includes("dark") ? "dark" : "light";
    save(await drawn(`${button.dataset.picture}&scheme=${scheme}`), button.dataset.name);
  });
})();
