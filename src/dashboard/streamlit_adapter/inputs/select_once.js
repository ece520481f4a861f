// A list to choose one code from. The choice is sent on and shown elsewhere; the list goes back to its prompt.
export default function ({ parentElement, data, setTriggerValue }) {
  const list = parentElement.querySelector("select");
  const offered = JSON.stringify([data.prompt, data.options]);
  parentElement.querySelector("span").textContent = data.label;
  if (list.offered !== offered) {
    list.replaceChildren(new Option(data.prompt, ""), ...data.options.map(([code, label]) => new Option(label, code)));
    list.offered = offered;
  }

  const definitions = parentElement.querySelector("div");
  if (definitions && definitions.html !== data.definitions) definitions.innerHTML = definitions.html = data.definitions;

  const send = () => {
    if (list.value) setTriggerValue("value", list.value);
    list.value = "";
  };
  // On the way to a country, arrows and letters pass others by: from the keyboard only Enter or leaving hands it on.
  list.onpointerdown = () => (list.byKey = false);
  list.onkeydown = (event) => {
    list.byKey = true;
    if (event.key === "Enter" && list.value) {
      event.preventDefault();
      send();
    }
  };
  list.onchange = () => list.byKey || send();
  list.onblur = send;
}
