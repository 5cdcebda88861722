// Pages about the library on this device: what there is, and what to do where there is nothing.
import { sayAge } from "../pocket/clock.js";
import { sayDue } from "./documents.js";
import { composePage, escape } from "./frame.js";

export function composeList({ packs, documents, savedAt, moment }) {
  const kinds = new Map();
  for (const entry of [...documents].sort((one, other) => one.title.localeCompare(other.title))) {
    if (!kinds.has(entry.kindName)) kinds.set(entry.kindName, []);
    kinds.get(entry.kindName).push(showRow(entry, moment));
  }
  const lists = [...kinds].map(([name, rows]) => `<h2>${escape(name)}</h2><ul class="app-saved-list">${rows.join("")}</ul>`);
  const names = escape(packs.map((pack) => pack.title).join("; "));
  return composePage(
    "Saved",
    `<h1>Saved on this device</h1>
<p class="app-stamp" role="note">No signal. Saved ${sayAge(savedAt, moment)}: ${documents.length} pages. What you save can be changed when there is a signal.</p>
${searchForm("")}<p><a href="/now">First hour, step by step</a></p><p class="app-quiet">${names}</p>${lists.join("\n")}`,
  );
}

export function composeMissing(why = "") {
  return composePage(
    "No signal",
    `<h1>No signal</h1>${why ? `<p class="app-notice">${escape(why)}</p>` : ""}
<p>This page is not saved on this device. Try again when there is a signal.</p>
<ul class="app-reach"><li><a href="/now">First hour, step by step</a></li><li><a href="/saved">Saved on this device</a></li><li><a href="tel:999">Ring 999</a></li></ul>`,
    503,
  );
}

export function searchForm(query) {
  return `<form class="app-search" action="/search" role="search">
<label class="app-search__label" for="q">Search what is saved</label>
<div class="app-search__row">
<input class="app-search__input" id="q" name="q" type="search" value="${escape(query)}" maxlength="200" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search">
<button class="app-search__button" type="submit">Search</button>
</div></form>`;
}

function showRow(entry, moment) {
  return `<li><a href="${escape(entry.path)}">${escape(entry.title)}</a> <span class="app-trust">${escape(entry.reference)} · v${escape(entry.number)} · ${sayDue(entry.due, moment)}</span></li>`;
}
