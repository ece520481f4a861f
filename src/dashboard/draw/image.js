// A button of class ci-image saves a picture of its chart. Title, subtitle, source and address are in the picture, because
// editors repost images without their page. One listener serves every chart, also those that are drawn later.
(() => {
  if (window.ciImages) return;
  window.ciImages = true;

  const WIDTH = 1200, MARGIN = 40, SCALE = 2;
  const INNER = WIDTH - 2 * MARGIN;
  const SERIF = "600 32px Georgia, serif", SANS = "21px sans-serif", SMALL = "17px sans-serif";

  function wrapped(context, text, font) {
    context.font = font;
    return text.split(" ").reduce((lines, word) => {
      const longer = `${lines.at(-1)} ${word}`.trim();
      return context.measureText(longer).width <= INNER ? [...lines.slice(0, -1), longer] : [...lines, word];
    }, [""]);
  }

  async function chart(plot) {
    const { width, height } = plot.getBoundingClientRect();
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width: INNER, height: height * INNER / width })) {
      svg.setAttribute(name, value);
    }
    svg.append(...[...plot.querySelectorAll("svg.main-svg")].map((layer) => layer.cloneNode(true)));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
    await image.decode();
    return image;
  }

  async function picture({ dataset, address, style }) {
    const image = await chart(document.querySelector(`.st-key-chart-${dataset.name} .js-plotly-plot`));
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    const written = (text, font, height) => wrapped(context, text, font).map((line) => ({ line, font, height }));
    const parts = [
      ...written(dataset.title, SERIF, 42),
      ...written(dataset.subtitle, SANS, 32),
      { image, height: image.height + 30 },
      ...written(dataset.source, SMALL, 26),
      ...written(address, SMALL, 26),
    ];
    canvas.width = WIDTH * SCALE;
    canvas.height = (2 * MARGIN + parts.reduce((sum, part) => sum + part.height, 0)) * SCALE;
    context.scale(SCALE, SCALE);
    context.textBaseline = "top";
    context.fillStyle = style.backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = style.color;
    let y = MARGIN;
    for (const part of parts) {
      if (part.image) context.drawImage(part.image, MARGIN, y + 10);
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
    const address = `${location.origin}${location.pathname}#${button.dataset.name}`;
    save(await picture({ dataset: button.dataset, address, style: getComputedStyle(button) }), button.dataset.name);
  });
})();
