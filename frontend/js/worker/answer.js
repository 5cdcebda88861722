// Chooses what answers for a page: the app, and when it cannot be reached, what is kept.
import { momentNow, sayAge } from "../pocket/clock.js";
import { isForgotten } from "../pocket/limits.js";
import { purge } from "../pocket/purge.js";
import { readOne, wipeLibrary } from "../pocket/store.js";
import { listKept } from "../pocket/sync.js";
import { composeDocument } from "./documents.js";
import { composeList, composeMissing } from "./lists.js";
import { findKept } from "./now-pages.js";
import { composeResults } from "./results.js";

// With a bar of signal a page may take very long; what is kept is there at once.
const PATIENCE = 3_000;
const FIRST_PATIENCE = 1_000;
const PROXY_FAILS = new Set([502, 503, 504]);

export async function answerPage(event) {
  const url = new URL(event.request.url);
  const network = fetch(event.request).then(
    (answer) => (PROXY_FAILS.has(answer.status) ? null : answer),
    () => null,
  );
  const patience = url.pathname.startsWith("/now") ? FIRST_PATIENCE : PATIENCE;
  const first = await Promise.race([network, wait(patience)]);
  if (first) return first;
  const kept = await answerFromDevice(url);
  if (kept) return kept;
  return (await network) || composeMissing();
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

async function answerFromDevice(url) {
  const first = await findKept(url.pathname);
  if (first && url.pathname.startsWith("/now")) return stampFirst(first);
  const facts = await readOne("facts", "all");
  const moment = momentNow(facts);
  if (isForgotten(facts, moment)) {
    await wipeLibrary();
    return composeMissing("What was saved here is deleted: this device was out of contact for too long.");
  }
  if (facts) await purge(facts.contact, moment);
  const kept = await listKept();
  if (!kept.documents.length) return null;
  const about = { ...kept, moment };
  if (url.pathname === "/search") return composeResults(url.searchParams.get("q") || "", about);
  if (url.pathname === "/" || url.pathname === "/saved") return composeList(about);
  const found = kept.documents.find((entry) => entry.path === url.pathname);
  return found ? composeDocument(found, about) : null;
}

async function stampFirst(answer) {
  const savedAt = Date.parse(answer.headers.get("Date")) || Date.now();
  const stamp = `<p class="app-stamp" role="note">No signal. Saved on this device ${sayAge(savedAt, Date.now())}.</p>`;
  const page = (await answer.text()).replace(/(<main[^>]*>)/, (main) => main + stamp);
  const headers = new Headers(answer.headers);
  for (const name of ["Content-Length", "Content-Encoding"]) headers.delete(name);
  return new Response(page, { headers });
}
