// Lists to choose from: a box that narrows each, and a button beside each entry that puts it into the text.
import { findBox, insert } from "./insert.js";

const PAUSE = 250;
const MARKS = ["guidance", "law", "statutory", "research", "press", "contributors", "practice"];

export function startPickers() {
  for (const picker of document.querySelectorAll("[data-app-picker]")) {
    const list = picker.querySelector(".app-picks");
    if (list) startList(picker, list);
  }
  for (const picker of document.querySelectorAll("[data-app-blocks]")) startBlocks(picker);
}

function startList(picker, list) {
  const filter = makeInput(`${picker.id}-filter`, "Show only those with");
  filter.input.addEventListener("input", () => {
    const wanted = filter.input.value.trim().toLowerCase();
    for (const item of list.children) item.hidden = !item.textContent.toLowerCase().includes(wanted);
  });
  list.before(filter.label, filter.input);
  const mark = list.querySelector("[data-app-pick-source]") && makeMarks(picker, list);
  addButtons(list, (text) => (mark ? text.replace("guidance", mark.value) : text));
}

function makeMarks(picker, list) {
  const select = document.createElement("select");
  select.id = `${picker.id}-mark`;
  select.className = "govuk-select";
  select.append(...MARKS.map((name) => new Option(name, name)));
  list.before(makeLabel(select.id, "What it is"), select);
  return select;
}

function addButtons(list, spell = (text) => text) {
  for (const item of list.children) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "app-tool";
    button.append("Put in", hidden(` ${item.querySelector("span").textContent}`));
    button.addEventListener("click", () => {
      const box = findBox();
      if (box) insert(box, spell(item.dataset.appPick));
    });
    item.append(" ", button);
  }
}

// Blocks stand on lines of their own.
function spellBlock(text) {
  const box = findBox();
  const before = box && box.selectionStart && box.value[box.selectionStart - 1] !== "\n" ? "\n\n" : "";
  return `${before}${text}\n`;
}

function startBlocks(picker) {
  const { label, input } = makeInput(`${picker.id}-search`, "Words of the document or the section");
  const place = document.createElement("div");
  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => findBlocks(picker.dataset.appBlocks, input.value, place), PAUSE);
  });
  picker.querySelector(".app-fold__body").append(label, input, place);
}

function findBlocks(address, words, place) {
  const request = new XMLHttpRequest();
  request.open("GET", `${address}?q=${encodeURIComponent(words)}`);
  request.responseType = "document";
  request.addEventListener("load", () => {
    const found = request.status === 200 && request.response && request.response.querySelector("[data-app-found]");
    if (!found) return;
    const list = document.importNode(found, true);
    place.replaceChildren(list);
    const picks = list.querySelector(".app-picks");
    if (picks) addButtons(picks, spellBlock);
  });
  request.send();
}

function makeInput(id, words) {
  const input = document.createElement("input");
  input.id = id;
  input.type = "search";
  input.className = "govuk-input";
  input.autocomplete = "off";
  return { label: makeLabel(id, words), input };
}

function makeLabel(id, words) {
  const label = document.createElement("label");
  label.className = "govuk-label";
  label.htmlFor = id;
  label.textContent = words;
  return label;
}

function hidden(words) {
  const span = document.createElement("span");
  span.className = "govuk-visually-hidden";
  span.textContent = words;
  return span;
}
