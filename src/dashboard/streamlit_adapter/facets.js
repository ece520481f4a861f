// Facets as buttons that are pressed or not. What the reader presses shows at once; what the server says replaces it.
export default function ({ parentElement, data, setTriggerValue }) {
  const place = parentElement.querySelector(".ci-facets");
  const { activeElement } = document;

  // What is there already is used again, so that the reader does not lose their place.
  const made = (parent, kind, name) => {
    const known = [...parent.children].find((child) => child.dataset.name === name);
    const element = known ?? document.createElement(kind);
    element.dataset.name = name;
    return element;
  };

  const pressed = (group) => [...group.querySelectorAll("[aria-pressed=true]")].map((button) => button.dataset.name);

  const option = (group, [code, label, chosen]) => {
    const button = made(group, "button", code);
    button.type = "button";
    button.textContent = label;
    button.ariaPressed = chosen;
    button.onclick = () => {
      button.ariaPressed = button.ariaPressed !== "true";
      setTriggerValue("entered", [group.dataset.name, pressed(group)]);
    };
    return button;
  };

  const facet = ({ name, label, options }) => {
    const group = made(place, "fieldset", name);
    const legend = made(group, "legend", "");
    legend.textContent = label;
    group.replaceChildren(legend, ...options.map((each) => option(group, each)));
    return group;
  };

  place.replaceChildren(...data.facets.map(facet));
  if (place.contains(activeElement)) activeElement.focus();
}
