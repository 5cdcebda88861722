// The form by which an officer sets or removes the PIN of this device. Without script it is not shown.
import { PIN_PATTERN, forgetPin, hasPin, setPin } from "./lock.js";

export function startPinForm(form) {
  const input = form.querySelector("input");
  const said = form.querySelector("[role=status]");
  const remove = form.querySelector("[data-app-pin-remove]");
  const show = () => {
    remove.hidden = !hasPin();
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!PIN_PATTERN.test(input.value)) {
      said.textContent = "Use 4 to 8 digits.";
      return;
    }
    await setPin(input.value);
    input.value = "";
    said.textContent = "This device asks for the PIN from now on.";
    show();
  });
  remove.addEventListener("click", () => {
    forgetPin();
    said.textContent = "This device asks for no PIN any more.";
    show();
    input.focus();
  });
  form.hidden = false;
  show();
}
