// Inputs one below the other, each of a kind of its own and with data of its own. To the server they are one: a message for each
// of them costs it more than all that is in them. What draws them is in the script of the site, which a browser fetches once.
export default function ({ parentElement, data, setTriggerValue }) {
  const group = parentElement.querySelector(".ci-inputs");
  const inputs = JSON.parse(new TextDecoder().decode(data));

  const place = ({ name, kind }) => {
    const existing = [...group.children].find((child) => child.dataset.input === name);
    if (existing) return existing;
    const element = Object.assign(document.createElement("div"), { innerHTML: MARKUP[kind] });
    element.dataset.input = name;
    group.append(element);
    return element;
  };

  const draw = () => {
    for (const input of inputs) {
      const send = (_event, value) => setTriggerValue("value", [input.name, value]);
      window.ciInputs[input.kind]({ parentElement: place(input), data: input.data, setTriggerValue: send });
    }
  };

  // On a slow line the first inputs may come before that script.
  if (window.ciInputs) draw();
  else addEventListener("load", draw, { once: true });
}
