// A toolbar of six over each box for a section. What it types is what "How to write it" shows.
import { findLines, insert } from "./insert.js";

const TABLE = "| Say | Instead of |\n| --- | --- |\n|  |  |";
const TOOLS = [
  ["Heading", (box) => prefixLines(box, "### ")],
  ["List", (box) => prefixLines(box, "- ")],
  ["Link", putLink],
  ["Table", (box) => putBlock(box, TABLE)],
  ["Term", () => openPicker("pick-term")],
  ["Source", () => openPicker("pick-source")],
];

export function startToolbars() {
  for (const place of document.querySelectorAll("[data-app-toolbar]")) {
    const box = document.getElementById(place.dataset.appToolbar);
    const tools = TOOLS.filter(([name]) => name !== "Term" || document.querySelector("#pick-term li"));
    place.className = "app-toolbar";
    place.setAttribute("role", "group");
    place.setAttribute("aria-label", "Put into the text");
    place.append(...tools.map(([name, act]) => makeButton(name, () => act(box))));
  }
}

function makeButton(name, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "app-tool";
  button.textContent = name;
  button.addEventListener("click", act);
  return button;
}

function prefixLines(box, sign) {
  const { from, to } = findLines(box);
  const lines = box.value.slice(from, to).split("\n");
  const text = lines.map((line) => (line.startsWith(sign) ? line : sign + line)).join("\n");
  insert(box, text, { from, to });
}

function putLink(box) {
  const words = box.value.slice(box.selectionStart, box.selectionEnd) || "where it leads";
  const address = words.length + 3;
  insert(box, `[${words}](https://)`, { select: [address, address + "https://".length] });
}

function putBlock(box, text) {
  const before = box.selectionStart && !box.value.slice(0, box.selectionStart).endsWith("\n\n") ? "\n\n" : "";
  insert(box, `${before}${text}\n`);
}

function openPicker(id) {
  const picker = document.getElementById(id);
  picker.open = true;
  picker.scrollIntoView({ block: "nearest" });
  (picker.querySelector("input, button") || picker.querySelector("summary")).focus();
}
