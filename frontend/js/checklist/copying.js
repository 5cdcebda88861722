// Copies the text with one button. Without the clipboard's permission the words are selected, to be copied by hand.
export function startCopying(sheet, text) {
  const status = sheet.querySelector("[data-app-copied]");
  const say = (words) => { status.textContent = words; };
  sheet.querySelector("[data-app-copy]").addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.value);
      say("Copied. Paste it into the crime record, then clear this page.");
    } catch {
      text.select();
      say("Press and hold the selected words to copy them.");
    }
  });
  return say;
}
