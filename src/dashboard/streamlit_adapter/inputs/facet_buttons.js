// Facets as buttons that are pressed or not. What the reader presses shows at once; what the server says replaces it.
export default function ({ parentElement, data, setTriggerValue }) {
  const place = parentElement.querySelector(".ci-facets");
  const { activeElement } = document;

  // What is there already is used again, so that the reader does not lose their place, and left alone where it is as it should be,
  // so that the browser does not lay it out anew.
  const reuse = (parent, tag, name) => {
    const existing = [...parent.children].find((child) => child.dataset.name === name);
    if (existing) return existing;
    const element = document.createElement(tag);
    element.dataset.name = name;
    return element;
  };

  const write = (element, text) => {
    if (element.textContent !== text) element.textContent = text;
  };

  const arrange = (parent, children) => {
    const isArranged = parent.children.length === children.length && children.every((child, at) => parent.children[at] === child);
    if (!isArranged) parent.replaceChildren(...children);
  };

  const pressed = (group) => [...group.querySelectorAll("[aria-pressed=true]")].map((button) => button.dataset.name);

  const option = (group, [code, label, isChosen]) => {
    const button = reuse(group, "button", code);
    button.type = "button";
    write(button, label);
    if (group.dataset.name === "theme") button.dataset.theme = code; // its colour and its icon
    if (button.ariaPressed !== String(isChosen)) button.ariaPressed = isChosen;
    button.onclick = () => {
      button.ariaPressed = button.ariaPressed !== "true";
      setTriggerValue("value", [group.dataset.name, pressed(group)]);
    };
    return button;
  };

  // Set once: what the reader has unfolded stays so.
  const definitions = (group, html) => {
    const element = reuse(group, "div", "definitions");
    if (element.html !== html) element.innerHTML = element.html = html;
    return element;
  };

  const facet = ({ name, label, options, definitions: html }) => {
    const group = reuse(place, "fieldset", name);
    const legend = reuse(group, "legend", "");
    write(legend, label);
    arrange(group, [legend, ...options.map((each) => option(group, each)), ...(html ? [definitions(group, html)] : [])]);
    return group;
  };

  arrange(place, data.facets.map(facet));
  if (place.contains(activeElement) && document.activeElement !== activeElement) activeElement.focus();
}
