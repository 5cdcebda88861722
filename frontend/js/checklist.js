// The checklist: what is ticked and typed lives in this page alone, and goes when the page does. Nothing is stored or sent.
import { startClearing } from "./checklist/clearing.js";
import { startCopying } from "./checklist/copying.js";
import { makeGuard } from "./checklist/guard.js";
import { startJumping } from "./checklist/jumping.js";
import { writeText } from "./checklist/text.js";
import { startWords } from "./checklist/words.js";

const sheet = document.querySelector("[data-app-checklist]");
const text = sheet.querySelector("[data-app-text]");
const words = startWords(sheet, makeGuard(JSON.parse(sheet.dataset.appGuard)));
const write = () => { text.value = writeText(sheet, words.mayStand); };
const say = startCopying(sheet, text);

const fold = (open) => { for (const box of sheet.querySelectorAll("[data-app-fold]")) box.open = open; };

for (const each of document.querySelectorAll("[data-app-scripted]")) each.hidden = false;
startJumping();
window.addEventListener("beforeprint", () => fold(true));
sheet.addEventListener("input", write);
startClearing(sheet, () => {
  for (const control of sheet.querySelectorAll("input, textarea")) {
    if (control.localName === "textarea") control.value = "";
    else control.checked = false;
  }
  words.reset();
  fold(false);
  say("");
  write();
});
