// A line of words. It shows what the address says, but for what the reader has typed and not sent yet.
export default function ({ parentElement, data, setTriggerValue }) {
  const box = parentElement.querySelector("input");
  parentElement.querySelector("span").textContent = data.label;
  box.placeholder = data.placeholder;
  box.maxLength = data.maxLength;
  if (box.dataset.shown !== data.value) box.value = box.dataset.shown = data.value;
  box.onchange = () => {
    box.dataset.shown = box.value;
    setTriggerValue("value", box.value);
  };
}
