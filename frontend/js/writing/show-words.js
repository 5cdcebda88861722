// Leads from a finding to the words it quotes: selects them in the box. Line ends count as spaces.
export function startShowWords(root) {
  for (const place of root.querySelectorAll("[data-app-show-words]")) {
    const words = place.dataset.appShowWords;
    if (!findWords(words)) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "app-tool";
    const which = document.createElement("span");
    which.className = "govuk-visually-hidden";
    which.textContent = ` “${words}”`;
    button.append("Show the words", which);
    button.addEventListener("click", () => select(words));
    place.hidden = false;
    place.replaceChildren(button);
  }
}

function select(words) {
  const found = findWords(words);
  if (!found) return;
  const { box, from, to } = found;
  box.focus();
  box.setSelectionRange(from, to);
  if (box instanceof HTMLTextAreaElement) {
    const lines = box.value.slice(0, from).split("\n").length - 1;
    const all = box.value.split("\n").length;
    box.scrollTop = (box.scrollHeight * lines) / all - box.clientHeight / 3;
  }
}

function findWords(words) {
  const pattern = new RegExp(words.trim().split(/\s+/).map(escape).join("\\s+"), "i");
  for (const box of document.querySelectorAll("form[data-app-preview] :is(textarea, input[type=text])")) {
    const match = pattern.exec(box.value);
    if (match) return { box, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

function escape(word) {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
