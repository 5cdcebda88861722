// The reflection record: what is written lives in this page alone, and leaves it only as a file or on paper.
import { startClearing } from "./checklist/clearing.js";
import { makeGuard } from "./checklist/guard.js";
import { startWords } from "./checklist/words.js";
import { writeOnPaper, writeReflection } from "./reflection/writing.js";
import { download } from "./reflection/download.js";

// Longer than at a door: somebody who learns looks things up.
const LONGEST_HIDDEN_MS = 15 * 60_000;
const sheet = document.querySelector("[data-app-reflection]");
const status = sheet.querySelector("[data-app-taken]");
const words = startWords(sheet, makeGuard(JSON.parse(sheet.dataset.appGuard)));

for (const each of document.querySelectorAll("[data-app-scripted]")) each.hidden = false;
sheet.querySelector("[data-app-download]").addEventListener("click", () => {
  download(sheet.dataset.appName, writeReflection(sheet, words.mayStand));
  status.textContent = "Downloaded. Look whether you have it, then clear this page.";
});
sheet.querySelector("[data-app-print]").addEventListener("click", () => window.print());
window.addEventListener("beforeprint", () => writeOnPaper(sheet, words.mayStand));
window.addEventListener("afterprint", () => writeOnPaper(sheet, () => false, ""));
startClearing(sheet, () => {
  for (const control of sheet.querySelectorAll("input, textarea")) {
    if (control.localName === "textarea") control.value = "";
    else control.checked = false;
  }
  words.reset();
  writeOnPaper(sheet, () => false, "");
  status.textContent = "";
}, LONGEST_HIDDEN_MS);
