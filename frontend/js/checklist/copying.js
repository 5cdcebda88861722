// Copies the text with one button.
import { copyWords } from "../copying.js";

export function startCopying(sheet, text) {
  const status = sheet.querySelector("[data-app-copied]");
  const say = (words) => { status.textContent = words; };
  sheet.querySelector("[data-app-copy]").addEventListener("click", () => (
    copyWords(text, say, "Copied. Paste it into the crime record, then clear this page.")
  ));
  return say;
}
