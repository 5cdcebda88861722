// Brings what is kept up to date: asks what may be kept, fetches what is new, and swaps all of it in one step.
import { momentNow } from "./clock.js";
import { fetchLines, fetchSigned } from "./fetching.js";
import { Problem } from "./problem.js";
import { hashText } from "./signing.js";
import { readAll, readKeys, readOne, wipeLibrary, write } from "./store.js";

const CONTACT = "/pocket/contact.json";
const STANDING = "/pocket/standing.json";
const AT_ONCE = 60;

// `names` are the packs that are wanted from now on; without it, those that are kept. Answers with what happened:
// "kept", "forgotten" (and why), "signed out" or "nothing", how many entries were fetched and how many bytes came.
// Throws a Problem, or what storage throws, and has then changed nothing.
//
// A page and the worker take turns: either could wipe what the other has just saved.
export function sync(names) {
  return navigator.locks.request("pocket", () => bring(names));
}

async function bring(names) {
  const known = (await readOne("facts", "all")) || {};
  try {
    return await update(names, known);
  } catch (problem) {
    if (problem && problem.what === "other key") return forget("key");
    if (!problem || problem.what !== "signed out") throw problem;
    return known.reader ? askSignedOut(known) : tell("signed out");
  }
}

async function update(names, known) {
  const counted = { bytes: 0 };
  const turn = crypto.randomUUID();
  await write(["facts"], ([facts]) => facts.put(turn, "turn"));
  const contact = await fetchSigned(CONTACT, known.key, counted);
  if (known.reader && known.reader !== contact.reader) return forget("person");
  if (known.reader && known.epoch !== contact.epoch) return forget("administrator");
  const wanted = names || (await readKeys("packs"));
  if (!wanted.length) return names ? forget("yourself") : tellNothing();
  const packs = await fetchPacks(wanted, contact, counted);
  const fresh = await fetchFresh(packs, counted);
  await swap(packs, fresh, contact, turn);
  return { what: "kept", fetched: fresh.length, bytes: counted.bytes };
}

// A phone that was lost has no session any more in which it could be told to forget.
async function askSignedOut({ reader, epoch, key }) {
  const options = { credentials: "omit", headers: { "Pocket-Reader": `${reader} ${epoch}` } };
  try {
    const standing = await fetchSigned(STANDING, key, { bytes: 0 }, options);
    return standing && standing.forget ? forget("administrator") : tell("signed out");
  } catch (problem) {
    if (problem.what === "other key") return forget("key");
    throw problem;
  }
}

async function forget(why) {
  await wipeLibrary(why === "yourself" ? undefined : why);
  return { ...tell("forgotten"), why };
}

async function tellNothing() {
  const why = await readOne("facts", "untold");
  return why ? { ...tell("forgotten"), why } : tell("nothing");
}

function tell(what) {
  return { what, fetched: 0, bytes: 0 };
}

async function fetchPacks(names, contact, counted) {
  const packs = [];
  for (const name of names) {
    const pack = await fetchSigned(`/pocket/packs/${name}.json`, contact.key, counted);
    // A pack that is no more takes what it held with it.
    if (!pack) continue;
    if (pack.pack !== name || pack.reader !== contact.reader) throw new Problem("not signed");
    packs.push(pack);
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
    if (batch.some((hash) => !hashes.includes(hash))) throw new Problem("changed");
    lines.forEach((line, index) => fresh.push([hashes[index], JSON.parse(line)]));
  }
  return fresh;
}

async function swap(packs, fresh, { reader, epoch, hours, key, moment }, turn) {
  const wanted = new Set(packs.flatMap((pack) => pack.entries));
  const gone = (await readKeys("entries")).filter((hash) => !wanted.has(hash));
  const behind = Math.max(0, moment - Date.now());
  await write(["entries", "packs", "facts"], ([entries, kept, facts]) => {
    facts.get("turn").onsuccess = ({ target }) => {
      if (target.result !== turn) return facts.transaction.abort();
      gone.forEach((hash) => entries.delete(hash));
      fresh.forEach(([hash, entry]) => entries.put(entry, hash));
      kept.clear();
      packs.forEach((pack) => kept.put({ ...pack, savedAt: moment }, pack.pack));
      facts.delete("untold");
      facts.put({ reader, epoch, hours, key, contact: moment, latest: moment, behind }, "all");
      return undefined;
    };
  });
}

// All documents that are kept, by address, each with the moment it was last known to be right.
export async function listKept() {
  const [packs, hashes, entries] = [await readAll("packs"), await readKeys("entries"), await readAll("entries")];
  const moment = momentNow(await readOne("facts", "all"));
  const savedAt = packs.length ? Math.max(...packs.map((pack) => pack.savedAt)) : 0;
  const documents = entries.filter((entry) => entry.path);
  const words = entries.find((entry) => entry.words);
  return { packs, savedAt, moment, documents, words: words && words.words, version: hashes.join("") };
}
