// Puts text into a box where the cursor is, so that the browser's own undo takes it back.
let last = null;

document.addEventListener("focusin", ({ target }) => {
  if (target instanceof HTMLTextAreaElement && target.classList.contains("app-box")) last = target;
});

export function findBox() {
  return last || document.querySelector("textarea.app-box");
}

export function insert(box, text, { from = box.selectionStart, to = box.selectionEnd, select = null } = {}) {
  box.focus();
  box.setSelectionRange(from, to);
  if (!document.execCommand("insertText", false, text)) {
    box.setRangeText(text, from, to, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (select) box.setSelectionRange(from + select[0], from + select[1]);
}

// The whole lines that a selection touches.
export function findLines(box) {
  const from = box.value.lastIndexOf("\n", box.selectionStart - 1) + 1;
  const end = box.value.indexOf("\n", box.selectionEnd);
  return { from, to: end < 0 ? box.value.length : end };
}
