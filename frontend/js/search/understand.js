// Makes of typed words what is looked for, by the same tables as the app (`understanding.py`, `expansion.py`).
import { Corrector } from "./correct.js";
import { isDanger } from "./danger.js";
import { cleanQuery, tokenise } from "./fold.js";

const MOST_WORDS = 8;
const MOST_TOKENS = 40;
const LONGEST_STORY = 2000;
const LONGEST_PHRASE = 5;
const PER_PHRASE = 4;
const SHORT_NAME = 3;
const SURE = 0.9;
const [SPELLING, NAME, SYNONYM, PLACE] = [0.7, 0.6, 0.5, 0.5];
const OLD = new Set(["old", "olds", "yo"]);
const AGE_WORDS = new Set([...OLD, "yr", "yrs", "year", "years"]);
const NUMBER_WORDS = new Set(["one", "two", "three", "four", "five"]);
const DETAIL = /^\d+(?:yrs?|yo|am|pm|hrs?|st|nd|rd|th)?$/;

export function understand(typed, library) {
  const { tables } = library;
  const corrector = new Corrector(library);
  const tokens = joinLetters(tokenise(cleanQuery(typed)).slice(0, MOST_TOKENS), library);
  const meant = tokens.map((word) => corrector.correct(word));
  const words = meant.flatMap((word) => word.split(" ")).map((word) => tables.numerals[word] || word);
  const surely = words.map((word) => readSurely(word, tables));
  const danger = isDanger([...tokens, ...words, ...tokenise(typed.slice(0, LONGEST_STORY))], library);
  return {
    words,
    corrections: tokens.map((word, at) => [word, meant[at]]).filter(([typed, mended]) => typed !== mended && !typed.startsWith(mended)),
    stems: surely.map((word) => library.stem(word)),
    sought: findSought(words, surely, library).sort((one, other) => other.wanted - one.wanted).slice(0, MOST_WORDS),
    gains: addGains(surely, danger, tables),
    danger,
    peoples: new Set(words.flatMap((word) => tables.leadsTo[word] || [])),
  };
}

function joinLetters(words, { tables, counts }) {
  const isWord = (word) => tables.acronyms.has(word) || word in tables.shorthand || counts.has(word);
  const read = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && /^\p{L}$/u.test(words[end])) end += 1;
    while (end > at + 1 && !isWord(words.slice(at, end).join(""))) end -= 1;
    const stop = Math.max(end, at + 1);
    read.push(words.slice(at, stop).join(""));
    at = stop;
  }
  return read;
}

function readSurely(word, { shorthand }) {
  const [weight, ...phrases] = shorthand[word] || [0];
  return weight >= SURE && phrases.length === 1 && !phrases[0].includes(" ") ? phrases[0] : word;
}

function findSought(words, surely, library) {
  const { tables } = library;
  const sought = [];
  const details = findDetails(words);
  for (let at = 0; at < words.length; ) {
    const act = findAct(words, at, library);
    const { taken, meanings } = takePhrase(words, surely, at, library);
    if (act) sought.push(act);
    else if (taken.length > 1) sought.push(seek(taken, meanings, true, library));
    else if (!tables.noise.has(taken[0]) && !tables.noise.has(surely[at])) {
      const all = [...meanings, ...readShorthand(taken[0], library), ...readPlace(taken[0], library)];
      const weak = details.has(at) || tables.light.has(taken[0]) || tables.light.has(surely[at]);
      sought.push(seek(taken, all, !weak, library));
    }
    at += act ? act.words.length : taken.length;
  }
  return sought;
}

// Numbers, hours, and the words that make one an age: they tell one case from another, and few pages say them.
function findDetails(words) {
  const details = new Set();
  words.forEach((word, at) => {
    if (DETAIL.test(word)) details.add(at);
    if (!/^\d+$/.test(word) && !NUMBER_WORDS.has(word)) return;
    const next = words.slice(at + 1, at + 3);
    const said = next.slice(0, [...next, ""].findIndex((other) => !AGE_WORDS.has(other)));
    if (said.some((other) => OLD.has(other))) said.forEach((_, step) => details.add(at + 1 + step));
  });
  return details;
}

function seek(words, meanings, wanted, library) {
  const seen = new Set();
  const once = meanings.filter(({ stems }) => !seen.has(stems.join(" ")) && seen.add(stems.join(" ")));
  const stems = words.map((word) => library.stem(word));
  return { words, stems, wanted, ways: [{ stems, weight: 1 }, ...once] };
}

function takePhrase(words, surely, at, library) {
  const found = findPhrase(words, at, library);
  const longer = findPhrase(surely, at, library);
  if (longer.length > found.length) return { taken: surely.slice(at, at + longer.length), meanings: longer.meanings };
  return { taken: words.slice(at, at + found.length), meanings: found.meanings };
}

function findPhrase(words, at, library) {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const taken = words.slice(at, at + length);
    if (length === 1 && library.tables.noise.has(taken[0])) continue;
    const stems = taken.map((word) => library.stem(word));
    const entries = [...(library.spoken.get(stems.join(" ")) || [])];
    if (entries.length) {
      const meanings = entries.flatMap((entry) => explain(stems, entry));
      return { length, meanings: meanings.sort((one, other) => other.weight - one.weight).slice(0, PER_PHRASE) };
    }
  }
  return { length: 1, meanings: [] };
}

function explain(stems, { card, role }) {
  const ways = [];
  const mean = ({ text, stems: other }, weight) => {
    const says = stems.every((stem) => other.includes(stem));
    if (other.length && !says && other.length <= SHORT_NAME) ways.push({ stems: other, weight, text });
  };
  const title = { text: card.title, stems: card.titleStems };
  if (card.kind === "term" && role !== "synonym") {
    mean(title, SPELLING);
    card.spellings.slice(0, 2).forEach((phrase) => mean(phrase, NAME));
    card.synonyms.slice(0, 1).forEach((phrase) => mean(phrase, SYNONYM));
  } else if (role === "synonym") mean(title, SYNONYM);
  else if (role === "alias") mean(title, NAME);
  else card.aliases.filter((alias) => alias.stems.length === 1).slice(0, 2).forEach((alias) => mean(alias, NAME));
  return ways;
}

function readShorthand(word, library) {
  const [weight, ...phrases] = library.tables.shorthand[word] || [0];
  return phrases.map((phrase) => ({ stems: library.stemWords(phrase), weight, text: phrase }));
}

function readPlace(word, library) {
  const region = library.tables.places[word] || "";
  return region && !region.toLowerCase().includes(word) ? [{ stems: library.stemWords(region), weight: PLACE, text: region }] : [];
}

function findAct(words, at, library) {
  const { actNow, actNowNames } = library.tables;
  const asked = [...actNow].map((text) => text.split(" ")).find((ask) => ask.every((word, step) => words[at + step] === word));
  if (!asked) return null;
  const ways = actNowNames.map((name) => ({ stems: library.stemWords(name), weight: NAME, text: name }));
  return { ...seek(asked, ways, false, library), isAct: true };
}

function addGains(words, danger, tables) {
  const gains = danger ? { ...tables.danger.gain } : {};
  for (const word of new Set(words)) {
    for (const [kind, gain] of Object.entries(tables.gains[word] || {})) gains[kind] = Math.max(gains[kind] || 0, gain);
  }
  return gains;
}
