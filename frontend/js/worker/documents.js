// One document as the device shows it: stamped, with its state of today, without what may not be kept any longer.
import { sayAge, shortDate } from "../pocket/clock.js";
import { isDropped, isOverdue } from "../pocket/limits.js";
import { composePage, escape } from "./frame.js";

const FACT_CHECK = /<span class="app-local__checked" data-due="(\d{4}-\d\d-\d\d)">[^<]*<\/span>/g;
const GONE = "These words may not be kept on a device. Read them here when there is a signal.";

export function composeDocument(entry, { savedAt, moment }) {
  const parts = entry.parts.map((part) => showPart(part, savedAt, moment));
  const contents = entry.parts.filter((part) => part.anchor && part.heading && (part.html || part.gone));
  const words = [
    stamp(entry, savedAt, moment),
    '<div class="app-document"><div class="app-document__top">',
    ...parts.slice(0, 3),
    "</div>",
    listContents(contents),
    '<div class="app-document__text">',
    ...parts.slice(3),
    "</div></div>",
  ];
  return composePage(entry.title, words.join("\n"));
}

export function stamp(entry, savedAt, moment) {
  const saved = `Saved on this device ${sayAge(savedAt, moment)} · v${escape(entry.number)} · ${sayDue(entry.due, moment)}`;
  return `<p class="app-stamp" role="note">No signal. ${saved}</p>`;
}

export function sayDue(due, moment) {
  const day = escape(shortDate(due));
  if (!isOverdue(due, moment)) return `<span class="app-trust__part">Next check ${day}</span>`;
  return `<span class="app-trust__state app-trust__state--overdue">Overdue since ${day}: still shown, check with the owner</span>`;
}

function showPart(part, savedAt, moment) {
  if (isDropped(part, savedAt, moment)) return part.heading ? showGone(part) : "";
  const html = turnFacts(part.html, moment);
  return part.due ? html.replace("<!--due-->", () => sayDue(part.due, moment)) : html;
}

// A force's own number has a clock of its own, which turns without a signal too.
function turnFacts(html, moment) {
  return html.replace(FACT_CHECK, (checked, due) => {
    if (!isOverdue(due, moment)) return checked;
    return `<span class="app-local__overdue">(check overdue since ${shortDate(due)}: make sure of it first)</span>`;
  });
}

function showGone({ anchor, heading }) {
  const id = escape(anchor);
  return `<section class="app-section" aria-labelledby="${id}"><h2 id="${id}">${escape(heading)}</h2><p class="app-notice">${GONE}</p></section>`;
}

function listContents(parts) {
  const items = parts.map(({ anchor, heading }) => `<li><a href="#${escape(anchor)}">${escape(heading)}</a></li>`);
  return `<nav class="app-contents" aria-labelledby="contents-heading"><h2 id="contents-heading">On this page</h2><ol>${items.join("")}</ol></nav>`;
}
