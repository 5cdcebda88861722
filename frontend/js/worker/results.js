// What a search over the saved pages shows.
import { findDocuments } from "../search/find.js";
import { sayAge } from "../pocket/clock.js";
import { sayDue } from "./documents.js";
import { composePage, escape } from "./frame.js";
import { searchForm } from "./lists.js";
import { kindFilter, nothingFound } from "./narrowing.js";

const MOST = 10;
const DANGER = `<section class="app-danger-card" aria-labelledby="danger-heading"><h2 id="danger-heading">If someone is in danger now</h2>
<ul><li>Life at risk: use your radio, ring 999 or your control room.</li><li>See the person alone, now. Ask who must not know.</li><li>Do not ring, visit or message the family.</li></ul>
<ul class="app-reach"><li><a href="/now">First hour, step by step</a></li><li><a href="tel:999">Ring 999</a></li></ul></section>`;

const NOTHING = { found: [], danger: false, corrections: [] };

export function composeResults(asked, kept) {
  const query = (asked.get("q") || "").trim();
  const { found, danger, corrections } = query ? findDocuments(query, kept) : NOTHING;
  const kinds = asked.getAll("kind");
  const fitting = kinds.length ? found.filter(({ entry }) => kinds.includes(entry.kind)) : found;
  const items = fitting.slice(0, MOST).map((hit) => showHit(hit, kept.moment));
  const head = items.length === 1 ? "1 page" : `${items.length} pages`;
  const list = items.length ? `<h2>${head}, best first</h2><ul class="app-results">${items.join("\n")}</ul>` : query ? nothingFound() : "";
  const words = [
    `<h1 class="govuk-visually-hidden">Search</h1>`,
    `<p class="app-stamp" role="note">No signal. Searched ${kept.documents.length} pages saved ${sayAge(kept.savedAt, kept.moment)}.</p>`,
    searchForm(query),
    danger ? DANGER : "",
    sayCorrections(corrections),
    kindFilter(found, kinds, query),
    list,
  ];
  return composePage("Search", words.join("\n"));
}

function sayCorrections(corrections) {
  if (!corrections.length) return "";
  const said = corrections.map(([typed, meant]) => `Showing results for <strong>${escape(meant)}</strong> instead of “${escape(typed)}”.`);
  return `<ul class="app-understood"><li>${said.join(" ")}</li></ul>`;
}

function showHit({ entry, sections, why }, moment) {
  const path = escape(entry.path);
  const hits = sections.map(
    ({ anchor, heading, snippet }) =>
      `<li class="app-hit"><a href="${path}#${escape(anchor)}">${escape(heading)}</a><p class="app-hit__text">${escape(snippet)}</p></li>`,
  );
  const profile = "People differ: ask. Culture is never a reason not to act. Do not contact the community about this case.";
  return `<li class="app-result"><p class="app-kind">${escape(entry.kindName)}</p><h3><a href="${path}">${escape(entry.title)}</a></h3>
<p class="app-trust">${escape(entry.reference)} · v${escape(entry.number)} · ${sayDue(entry.due, moment)}</p>${entry.kind === "community" ? `<p class="app-why">${profile}</p>` : ""}
${hits.length ? `<ul class="app-hits">${hits.join("")}</ul>` : `<p>${escape(entry.summary)}</p>`}${why ? `<p class="app-why">Found by: ${escape(why)}</p>` : ""}</li>`;
}
