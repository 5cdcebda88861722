// Mends misspelt words by what is saved; never a name of a people into another (`guidance_app/search/correction.py`).
import { soundOf } from "./sounds.js";

const SHORTEST = 4;
const SHORTEST_FOR_TWO = 8;
const LONGEST = 30;
const ENDINGS = ["s", "es", "ed", "d", "ing", "ly"];
const LETTERS = /^\p{L}+$/u;

export class Corrector {
  constructor(library) {
    this.library = library;
    const { alone, shorthand } = library.tables;
    this.offered = [...new Set([...alone, ...Object.keys(shorthand)])].filter((word) => word.length > SHORTEST);
    this.offeredSet = new Set(this.offered);
  }

  isKnown(word) {
    const { noise, light, job, peoples, alone, shorthand } = this.library.tables;
    if ([noise, light, job, peoples, alone].some((listed) => listed.has(word)) || word in shorthand) return true;
    return this.library.count(this.library.stem(word)) > 0;
  }

  correct(word) {
    if (word.length < SHORTEST || word.length > LONGEST || !LETTERS.test(word) || this.isKnown(word)) return word;
    // The device knows stems of the words it holds, and no others: an ending more is no misspelling.
    const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST && this.isKnown(word.slice(0, -end.length)));
    if (ending) return word.slice(0, -ending.length);
    let near = this.findNear(word, 1);
    if (!near.length) {
      const other = this.findSound(word) || this.split(word);
      if (other) return other;
      if (word.length >= SHORTEST_FOR_TWO) near = this.findNear(word, 2);
    }
    return near.length && !this.isTorn(word, near[0]) ? near[0] : word;
  }

  // Another people's name as near would be a guess at who somebody is.
  isTorn(word, best) {
    const { peoples, leadsTo } = this.library.tables;
    if (!peoples.has(best)) return false;
    const allowed = measure(word, best) + 1;
    const same = (name) => name.startsWith(best) || best.startsWith(name) || (leadsTo[name] || []).some((code) => (leadsTo[best] || []).includes(code));
    return [...peoples].some((name) => name !== best && Math.abs(name.length - word.length) <= allowed && measure(word, name) <= allowed && !same(name));
  }

  findNear(word, distance) {
    const found = new Map();
    const judge = (other) => {
      if (Math.abs(other.length - word.length) > distance || found.has(other) || other.length < SHORTEST) return;
      const away = measure(word, other);
      if (away <= distance && LETTERS.test(other)) found.set(other, away);
    };
    for (let length = word.length - distance; length <= word.length + distance; length += 1) {
      for (const initial of new Set([word[0], word[1]])) this.library.buckets.get(`${initial}${length}`)?.forEach(judge);
    }
    this.offered.filter((other) => other[0] === word[0]).forEach(judge);
    return [...found.keys()].sort((one, other) => found.get(one) - found.get(other) || this.weigh(other) - this.weigh(one) || (one < other ? -1 : 1));
  }

  weigh(word) {
    const listed = this.library.sounds.get(soundOf(word))?.has(word) && !this.library.tables.peoples.has(word);
    return (this.library.counts.get(word)?.size || 0) + (listed ? 5 : 0) + (this.offeredSet.has(word) ? 0.5 : 0);
  }

  findSound(word) {
    const heard = [...(this.library.sounds.get(soundOf(word)) || [])].filter((other) => this.library.counts.has(other));
    return heard.sort((one, other) => this.weigh(other) - this.weigh(one))[0];
  }

  split(word) {
    for (let cut = 3; cut <= word.length - 3; cut += 1) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.every((part) => (this.library.counts.get(part)?.size || 0) > 1)) return parts.join(" ");
    }
    return "";
  }
}

// Changes of one letter, and of two that stand side by side.
export function measure(one, other) {
  let [before, last] = [[], [...Array(other.length + 1).keys()]];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const cost = one[row - 1] === other[at - 1] ? 0 : 1;
      line[at] = Math.min(last[at] + 1, line[at - 1] + 1, last[at - 1] + cost);
      const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      if (swapped) line[at] = Math.min(line[at], before[at - 2] + 1);
    }
    [before, last] = [last, line];
  }
  return last[other.length];
}
