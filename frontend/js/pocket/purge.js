// Takes words from the device whose time is up: it is not enough to stop showing them.
import { splitChunks, wordsOfChunk } from "../search/fold.js";
import { readText } from "../search/text.js";
import { isDropped } from "./limits.js";
import { readAll, readKeys, write } from "./store.js";

export async function purge(savedAt, moment) {
  const [hashes, entries] = [await readKeys("entries"), await readAll("entries")];
  const old = entries
    .map((entry, index) => ({ entry, hash: hashes[index] }))
    .filter(({ entry }) => entry.parts && entry.parts.some((part) => !part.gone && isDropped(part, savedAt, moment)));
  if (!old.length) return;
  await write(["entries"], ([store]) => {
    for (const { entry, hash } of old) {
      store.delete(hash);
      // Under another name, so that the whole entry comes again at the next contact if its words may then be kept.
      store.put(cutDown(entry, savedAt, moment), `${hash} cut`);
    }
  });
}

function cutDown(entry, savedAt, moment) {
  const parts = entry.parts.map((part) => (isDropped(part, savedAt, moment) ? { ...part, html: "", gone: true } : part));
  const { stems, ...named } = entry.search;
  const texts = [entry.title, entry.summary, ...Object.values(named).flat(), ...parts.map((part) => readText(part.html))];
  const said = new Set(texts.flatMap(splitChunks).flatMap(wordsOfChunk));
  const kept = Object.fromEntries(Object.entries(stems).filter(([word]) => said.has(word)));
  return { ...entry, parts, search: { ...named, stems: kept } };
}
