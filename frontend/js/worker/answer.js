// Chooses what answers for a page: the app, and when it cannot be reached, what is kept.
import { sayAge } from "../pocket/clock.js";
import { expire } from "../pocket/expire.js";
import { GONE_BECAUSE } from "../pocket/problem.js";
import { readOne } from "../pocket/store.js";
import { listKept } from "../pocket/sync.js";
import { composeDocument } from "./documents.js";
import { composeList, composeMissing } from "./lists.js";
import { PLAIN, findKept } from "./now-pages.js";
import { composeResults } from "./results.js";
import { composeLeaving, finishLeaving } from "./signing-out.js";

// With a bar of signal a page may take very long; what is kept is there at once.
const PATIENCE = 3_000;
const FIRST_PATIENCE = 1_000;
const PROXY_FAILS = new Set([502, 503, 504]);

export async function answerPage(event) {
  const url = new URL(event.request.url);
  if (url.pathname === PLAIN) return (await findKept(PLAIN)) || fetch(event.request);
  // The first hour is everybody's; nothing else is shown to whoever has the phone after a sign-out that was not heard.
  if (!isFirstHour(url) && !(await finishLeaving())) return composeLeaving();
  const network = fetch(event.request).then(
    (answer) => (PROXY_FAILS.has(answer.status) ? null : answer),
    () => null,
  );
  const patience = isFirstHour(url) ? FIRST_PATIENCE : PATIENCE;
  const first = await Promise.race([network, wait(patience)]);
  if (first) return first;
  // A browser that lets nothing be read has nothing to answer with; the network may still.
  const kept = await answerFromDevice(url).catch(() => null);
  return kept || (await network) || composeMissing(await sayWhyGone().catch(() => ""));
}

async function sayWhyGone() {
  return GONE_BECAUSE[await readOne("facts", "untold")] || "";
}

function isFirstHour({ pathname }) {
  return pathname === "/now" || pathname.startsWith("/now/");
}

function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

async function answerFromDevice(url) {
  const first = isFirstHour(url) && (await findKept(url.pathname));
  if (first) return stampFirst(first);
  await expire();
  const about = await listKept();
  const { documents } = about;
  if (!documents.length) return null;
  if (url.pathname === "/search") return composeResults(url.searchParams, about);
  if (url.pathname === "/" || url.pathname === "/saved") return composeList(about);
  const found = documents.find((entry) => entry.path === url.pathname);
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
