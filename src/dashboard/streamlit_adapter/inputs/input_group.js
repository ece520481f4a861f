// Inputs one below the other, each of one of KINDS and with data of its own. To the server they are one: a message for
// each of them costs it more than all that is in them.
export default function ({ parentElement, data, setTriggerValue }) {
  const group = parentElement.querySelector(".ci-inputs");

  const place = ({ name, kind }) => {
    const existing = [...group.children].find((child) => child.dataset.input === name);
    if (existing) return existing;
    const element = Object.assign(document.createElement("div"), { innerHTML: KINDS[kind].html });
    element.dataset.input = name;
    group.append(element);
    return element;
  };

  for (const input of data) {
    const send = (_event, value) => setTriggerValue("value", [input.name, value]);
    KINDS[input.kind].draw({ parentElement: place(input), data: input.data, setTriggerValue: send });
  }
}
