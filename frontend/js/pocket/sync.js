// Brings what is kept up to date: asks what may be kept, fetches what is new, and swaps all of it in one step.
import { fetchLines, fetchValues } from "./fetching.js";
import { hashText, isSigned } from "./signing.js";
import { readAll, readKeys, readOne, wipeLibrary, write } from "./store.js";

const CONTACT = "/pocket/contact.json";
const AT_ONCE = 60;

// `names` are the packs that are wanted from now on; without it, those that are kept. Answers with what happened:
// "kept", "forgotten", "signed out" or "nothing", how many entries were fetched and how many bytes came.
//
// A page and the worker take turns: either could wipe what the other has just saved. The worker has nobody to tell that
// a device was made to forget, so it leaves a note (`isUnseen`), and the next page that asks says it, once.
export function sync(names, isUnseen = false) {
  return navigator.locks.request("pocket", () => bring(names, isUnseen));
}

async function bring(names, isUnseen) {
  const counted = { bytes: 0 };
  const contact = await fetchValues(CONTACT, counted);
  if (!contact) return { what: "signed out", fetched: 0, bytes: 0 };
  const facts = (await readOne("facts", "all")) || {};
  const forgotten = mustForget(facts, contact);
  const untold = await readOne("facts", "untold");
  if (forgotten) await wipeLibrary();
  const wanted = names || (forgotten ? [] : await readKeys("packs"));
  if (!wanted.length) {
    if (!forgotten) await wipeLibrary();
    if (forgotten && isUnseen) await write(["facts"], ([all]) => all.put(true, "untold"));
    return { what: forgotten || untold ? "forgotten" : "nothing", fetched: 0, bytes: 0 };
  }
  const packs = await fetchPacks(wanted, contact.key, counted);
  const fresh = await fetchFresh(packs, counted);
  await swap(packs, fresh, contact);
  return { what: "kept", fetched: fresh.length, bytes: counted.bytes };
}

function mustForget(facts, contact) {
  const known = ["reader", "epoch", "key"].filter((name) => facts[name] !== undefined);
  return known.some((name) => facts[name] !== contact[name]);
}

async function fetchPacks(names, key, counted) {
  const packs = [];
  for (const name of names) {
    const answer = await fetchValues(`/pocket/packs/${name}.json`, counted);
    // A pack that is no more takes what it held with it.
    if (!answer) continue;
    if (!(await isSigned(answer.signed, answer.signature, key))) throw new Error("This pack is not signed by the app.");
    packs.push(JSON.parse(answer.signed));
  }
  return packs;
}

async function fetchFresh(packs, counted) {
  const have = new Set(await readKeys("entries"));
  const missing = [...new Set(packs.flatMap((pack) => pack.entries))].filter((hash) => !have.has(hash));
  const fresh = [];
  for (let start = 0; start < missing.length; start += AT_ONCE) {
    const batch = missing.slice(start, start + AT_ONCE);
    const asked = batch.map((hash) => hash.slice(0, 16)).join(",");
    const lines = await fetchLines(`/pocket/entries?want=${asked}`, counted);
    const hashes = await Promise.all(lines.map(hashText));
    if (batch.some((hash) => !hashes.includes(hash))) throw new Error("Something changed meanwhile. Try again.");
    lines.forEach((line, index) => fresh.push([hashes[index], JSON.parse(line)]));
  }
  return fresh;
}

async function swap(packs, fresh, contact) {
  const wanted = new Set(packs.flatMap((pack) => pack.entries));
  const gone = (await readKeys("entries")).filter((hash) => !wanted.has(hash));
  const moment = Math.max(Date.now(), contact.moment);
  const facts = { ...contact, contact: moment, moment };
  await write(["entries", "packs", "facts"], ([entries, kept, all]) => {
    gone.forEach((hash) => entries.delete(hash));
    fresh.forEach(([hash, entry]) => entries.put(entry, hash));
    kept.clear();
    packs.forEach((pack) => kept.put({ ...pack, savedAt: moment }, pack.pack));
    all.delete("untold");
    all.put(facts, "all");
  });
}

// All documents that are kept, by address, each with the moment it was last known to be right.
export async function listKept() {
  const [packs, hashes, entries] = [await readAll("packs"), await readKeys("entries"), await readAll("entries")];
  const savedAt = packs.length ? Math.max(...packs.map((pack) => pack.savedAt)) : 0;
  const documents = entries.filter((entry) => entry.path);
  const words = entries.find((entry) => entry.words);
  return { packs, savedAt, documents, words: words && words.words, version: hashes.join("") };
}
