// Copies the words of a field. Without the clipboard's permission they are selected, to be copied by hand.
export async function copyWords(field, say, done) {
  try {
    await navigator.clipboard.writeText(field.value);
    say(done);
  } catch {
    field.select();
    say("Press and hold the selected words to copy them.");
  }
}

// A field of words to take elsewhere gets its button.
export function startCopyField(part) {
  const [field, button, status] = ["textarea", "button", "[role=status]"].map((which) => part.querySelector(which));
  button.hidden = false;
  button.addEventListener("click", () => copyWords(field, (words) => { status.textContent = words; }, "Copied."));
}
