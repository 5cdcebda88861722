// Below the box of a search without a signal: narrowing by kind, and what to do when nothing answers. As the app's own
// (`templates/components/filters.html`, `nothing_found.html`).
import { escape } from "./frame.js";

export function kindFilter(found, chosen, query) {
  const counts = new Map();
  for (const { entry } of found) counts.set(entry.kind, { name: entry.kindName, count: (counts.get(entry.kind)?.count || 0) + 1 });
  if (counts.size < 2 && !chosen.length) return "";
  const boxes = [...counts].map(([kind, { name, count }]) => {
    const checked = chosen.includes(kind) ? " checked" : "";
    return `<label><input type="checkbox" name="kind" value="${escape(kind)}"${checked}> ${escape(name)} (${count})</label>`;
  });
  const clear = chosen.length ? `<p><a href="/search?q=${encodeURIComponent(query)}">Clear the filter</a></p>` : "";
  return `<details class="app-fold app-filters"><summary><span class="app-fold__action">Filter: kind${chosen.length ? ` (${chosen.length})` : ""}</span></summary>
<div class="app-fold__body"><form action="/search"><input type="hidden" name="q" value="${escape(query)}">
<div class="app-filters__groups"><fieldset class="app-choices"><legend>Kind</legend>${boxes.join("")}</fieldset></div>
<button class="govuk-button" type="submit">Show these results</button></form></div></details>${clear}`;
}

export function nothingFound() {
  return `<h2>Nothing that is saved says this. You can still act.</h2>
<ul><li>See the person alone. Ask who must not know.</li><li>Do not ring, visit or message the family. Do not ask relatives to interpret.</li><li>Use the words the person used, and write them down.</li></ul>
<h3>Who to ring</h3>
<ul><li>Life at risk: <a href="tel:999">999</a>, or your control room.</li><li>Your HBA champion, duty inspector or safeguarding unit.</li></ul>
<p><a href="/now">First hour, step by step</a></p>
<h3>Search again</h3>
<ul><li>Type one word you heard, spelt as it sounds.</li><li>Try what happened: taken abroad, locked in, made to marry.</li><li>Or choose from <a href="/saved">what is saved on this device</a>.</li></ul>`;
}
