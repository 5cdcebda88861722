// The page on which an officer chooses what this device keeps. What was chosen is known here alone.
import { sayAge, shortDate } from "./pocket/clock.js";
import { expire } from "./pocket/expire.js";
import { isOverdue } from "./pocket/limits.js";
import { GONE_BECAUSE, sayProblem } from "./pocket/problem.js";
import { wipeLibrary } from "./pocket/store.js";
import { listKept, sync } from "./pocket/sync.js";

const form = document.querySelector("[data-app-saved]");
const state = document.querySelector("[data-app-saved-state]");
const section = document.querySelector("[data-app-saved-list]");
const SAID = {
  nothing: "Nothing is saved on this device yet.",
  "signed out": "Sign in again to save.",
};

if (navigator.serviceWorker && window.indexedDB) start();
else state.textContent = "This browser does not allow saving. Print what you need before you go.";

async function start() {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // So that a browser short of room takes other things first. It may say no.
    navigator.storage?.persist?.();
    run(chosen());
  });
  form.querySelector("[data-app-saved-forget]").addEventListener("click", forget);
  try {
    await expire();
    await tickBoxes();
    // Shown only now: a choice made before it is known what is kept would be undone under the thumb.
    form.hidden = false;
    await show();
  } catch (problem) {
    form.hidden = true;
    state.textContent = sayProblem(problem);
    return;
  }
  await run();
}

function chosen() {
  return [...form.querySelectorAll("input:checked")].map((box) => box.value);
}

async function run(names) {
  const button = form.querySelector("[type=submit]");
  button.disabled = true;
  state.textContent = "Asking the app…";
  try {
    const done = await sync(names);
    await show();
    state.textContent = GONE_BECAUSE[done.why] || SAID[done.what] || describe(done);
  } catch (problem) {
    const why = navigator.onLine ? sayProblem(problem) : "There is no signal.";
    state.textContent = `${why} Nothing was changed here: what is saved is as it was.`;
  } finally {
    button.disabled = false;
  }
}

function describe({ fetched, bytes }) {
  if (!fetched) return `Up to date. Nothing new. ${sayBytes(bytes)} came over the air.`;
  return `Saved. ${fetched} ${fetched === 1 ? "entry" : "entries"} new, ${sayBytes(bytes)} came over the air.`;
}

function sayBytes(bytes) {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function forget() {
  await wipeLibrary();
  await tickBoxes();
  await show();
  state.textContent = GONE_BECAUSE.yourself;
}

// Only when nothing can have been ticked since: a choice that is being made is left alone.
async function tickBoxes() {
  const names = new Set((await listKept()).packs.map((pack) => pack.pack));
  for (const box of form.querySelectorAll("input[type=checkbox]")) box.checked = names.has(box.value);
  for (const fold of form.querySelectorAll("details")) fold.open = Boolean(fold.querySelector(":checked"));
}

async function show() {
  const { documents, savedAt, moment } = await listKept();
  const sorted = documents.sort((one, other) => one.title.localeCompare(other.title));
  section.querySelector("ul").replaceChildren(...sorted.map((entry) => makeRow(entry, savedAt, moment)));
  section.hidden = !documents.length;
}

function makeRow(entry, savedAt, moment) {
  const row = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: entry.path, textContent: entry.title });
  const due = `${isOverdue(entry.due, moment) ? "overdue since" : "next check"} ${shortDate(entry.due)}`;
  row.append(link, `saved ${sayAge(savedAt, moment)} · v${entry.number} · ${due}`);
  return row;
}
