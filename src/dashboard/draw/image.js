// A button of class ci-image saves a picture of its chart. Title, subtitle, source and address are in the picture, because
// editors repost images without their page. One listener serves every chart, also those that are drawn later.
(() => {
  if (window.ciImages) return;
  window.ciImages = true;

  const WIDEST = 1120, GROWTH = 1.8, MARGIN = 40, SHARPNESS = 2;
  const LEAST = 1.4; // on a wide screen the chart hardly grows, yet its title must be larger than its labels
  const SERIF = '"Source Serif", Georgia, serif', SANS = '"Source Sans", sans-serif';

  // The typefaces that the page has loaded, as a style sheet that needs no page: a picture cannot ask for a file.
  async function typeface(family) {
    const rules = [...document.styleSheets].flatMap((sheet) => {
      try { return [...sheet.cssRules]; } catch { return []; }
    });
    const face = rules.find((rule) => rule instanceof CSSFontFaceRule && rule.style.fontStyle !== "italic"
      && rule.style.fontFamily.replaceAll('"', "") === family);
    const file = face?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/)?.[1];
    if (!file) return "";
    const address = new URL(file, face.parentStyleSheet.href ?? document.baseURI);
    const blob = await (await fetch(address)).blob();
    const data = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(blob);
    });
    return `@font-face { font-family: "${family}"; font-weight: 100 900; src: url("${data}") }`;
  }

  // Words, and the letters of a word that is longer than a line, such as an address.
  function pieces(context, text, width) {
    return text.split(" ").flatMap((word) => (context.measureText(word).width <= width ? [` ${word}`] : [" ", ...word]));
  }

  function wrapped(context, text, font, width) {
    context.font = font;
    return pieces(context, text, width).reduce((lines, piece) => {
      const longer = (lines.at(-1) + piece).trimStart();
      const fits = context.measureText(longer).width <= width;
      return fits ? [...lines.slice(0, -1), longer] : [...lines, piece.trimStart()];
    }, [""]);
  }

  async function drawn(plot, scale) {
    const { width, height } = plot.getBoundingClientRect();
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const size = { viewBox: `0 0 ${width} ${height}`, width: width * scale, height: height * scale };
    for (const [name, value] of Object.entries(size)) svg.setAttribute(name, value);
    const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = await typeface("Source Sans");
    svg.append(style, ...[...plot.querySelectorAll("svg.main-svg")].map((layer) => layer.cloneNode(true)));
    for (const label of svg.querySelectorAll(".hoverlayer")) label.replaceChildren();
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    return image;
  }

  async function picture({ dataset, address, style }) {
    const plot = document.querySelector(`.st-key-chart-${dataset.name} .js-plotly-plot`);
    const width = plot.getBoundingClientRect().width;
    const inner = Math.min(WIDEST, width * GROWTH);
    const image = await drawn(plot, inner / width);
    const size = (pixels) => Math.round(pixels * Math.max(inner / width, LEAST));
    const fonts = { title: `600 ${size(21)}px ${SERIF}`, subtitle: `${size(15)}px ${SANS}`, small: `${size(13)}px ${SANS}` };
    await Promise.all(Object.values(fonts).map((font) => document.fonts.load(font)));
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    const written = (text, font, height) => wrapped(context, text, font, inner).map((line) => ({ line, font, height }));
    const gap = (height) => ({ line: "", height: size(height) });
    const parts = [
      ...written(dataset.title, fonts.title, size(27)),
      gap(5),
      ...written(dataset.subtitle, fonts.subtitle, size(21)),
      { image, height: image.height + size(20) },
      ...written(dataset.source, fonts.small, size(18)),
      ...written(address, fonts.small, size(18)),
    ];
    canvas.width = (inner + 2 * MARGIN) * SHARPNESS;
    canvas.height = (2 * MARGIN + parts.reduce((sum, part) => sum + part.height, 0)) * SHARPNESS;
    context.scale(SHARPNESS, SHARPNESS);
    context.textBaseline = "top";
    context.fillStyle = style.backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = style.color;
    let y = MARGIN;
    for (const part of parts) {
      if (part.image) context.drawImage(part.image, MARGIN, y + size(10));
      else Object.assign(context, { font: part.font }).fillText(part.line, MARGIN, y);
      y += part.height;
    }
    return canvas;
  }

  function save(canvas, name) {
    canvas.toBlob((blob) => {
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement("a"), { href, download: `${name}.png` }).click();
      URL.revokeObjectURL(href);
    });
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest(".ci-image");
    if (!button) return;
    const { name, language } = button.dataset;
    const address = `${location.origin}${location.pathname}?lang=${language}#${name}`;
    save(await picture({ dataset: button.dataset, address, style: getComputedStyle(button) }), name);
  });
})();
