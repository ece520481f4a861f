// Boxes one below the other, each of one of KINDS and with data of its own. To the server they are one: a message for
// each of them costs it more than all that is in them.
export default function ({ parentElement, data, setTriggerValue }) {
  const place = parentElement.querySelector(".ci-boxes");

  const box = ({ name, kind }) => {
    const known = [...place.children].find((child) => child.dataset.box === name);
    if (known) return known;
    const made = Object.assign(document.createElement("div"), { innerHTML: KINDS[kind].html });
    made.dataset.box = name;
    place.append(made);
    return made;
  };

  for (const each of data) {
    const entered = (_event, value) => setTriggerValue("entered", [each.name, value]);
    KINDS[each.kind].draw({ parentElement: box(each), data: each.data, setTriggerValue: entered });
  }
}
