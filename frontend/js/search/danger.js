// Whether words may mean that somebody is in danger now (`guidance_app/search/danger_signs.py`).
import { measure } from "./correct.js";

const SHORTEST_MISSPELT = 5;

export function isDanger(words, library) {
  const { alone, danger } = library.tables;
  const known = [...new Set([...alone, ...danger.together.flat()])];
  const read = words.flatMap((word) => readings(word, known, library.tables));
  const stems = new Set(read.map((word) => library.stem(word)));
  const has = (word) => stems.has(library.stem(word));
  return [...alone].some(has) || danger.together.some((together) => together.every(has));
}

function readings(word, known, { danger, noise }) {
  if (word in danger.variants) return [word, ...danger.variants[word].split(" ").filter(Boolean)];
  if (word.length < SHORTEST_MISSPELT || noise.has(word)) return [word];
  const alike = known.filter((other) => other[0] === word[0] && Math.abs(other.length - word.length) < 2);
  return [word, ...alike.filter((other) => other.length >= SHORTEST_MISSPELT - 1 && measure(word, other) <= 1)];
}
