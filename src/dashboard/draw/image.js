// A button of class ci-image saves a picture of its chart as PNG. Title, subtitle, source and address are in the picture,
// because editors repost images without their page. One listener serves every chart, also those that come later.
(() => {
  if (window.ciImages) return;
  window.ciImages = true;

  const SHARPNESS = 2;

  // The typefaces of the page as a style sheet that needs no page: a picture cannot ask for a file.
  async function typeface(family) {
    const rules = [...document.styleSheets].flatMap((sheet) => {
      try { return [...sheet.cssRules]; } catch { return []; }
    });
    const face = rules.find((rule) => rule instanceof CSSFontFaceRule && rule.style.fontStyle !== "italic"
      && rule.style.fontFamily.replaceAll('"', "") === family);
    const file = face?.style.getPropertyValue("src").match(/url\("?([^")]+)"?\)/)?.[1];
    if (!file) return "";
    const blob = await (await fetch(new URL(file, face.parentStyleSheet.href ?? document.baseURI))).blob();
    const data = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(blob);
    });
    return `@font-face { font-family: "${family}"; font-weight: 100 900; src: url("${data}") }`;
  }

  async function drawn({ dataset }, scheme) {
    const answer = await fetch(`${dataset.picture}&scheme=${scheme}`);
    if (!answer.ok) throw new Error(answer.status);
    const picture = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
    const style = document.createElementNS("http://www.w3.org/2000/svg", "style");
    style.textContent = (await Promise.all(["Source Sans", "Source Serif"].map(typeface))).join("\n");
    picture.documentElement.prepend(style);
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(picture))}`;
    await image.decode();
    return image;
  }

  function save(image, name) {
    const canvas = Object.assign(document.createElement("canvas"), {
      width: image.width * SHARPNESS, height: image.height * SHARPNESS,
    });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement("a"), { href, download: `${name}.png` }).click();
      URL.revokeObjectURL(href);
    });
  }

  document.addEventListener("click", async ({ target }) => {
    const button = target.closest(".ci-image[data-picture]");
    if (!button) return;
    const scheme = getComputedStyle(button).colorScheme.includes("dark") ? "dark" : "light";
    save(await drawn(button, scheme), button.dataset.name);
  });
})();
