// Which sections of a document answer best, and how near to each other they say what is sought.
import { fold, splitChunks, wordsOfChunk } from "./fold.js";

const MOST = 3;
const OFTEN = 4;
const HEADING = 2;
const WORTH_SHOWING = 0.45;
const ONE_BREATH = 120;
const BEFORE = 60;
const LONGEST = 190;

export function nearness(card, matcher) {
  let best = 0;
  for (const section of card.sections) {
    const hits = findHits(section, matcher);
    hits.forEach((hit, at) => {
      const things = new Set();
      for (let next = at; next < hits.length && hits[next].start < hit.start + ONE_BREATH; next += 1) things.add(hits[next].thing);
      best = Math.max(best, [...things].reduce((sum, thing) => sum + matcher.shares[thing], 0));
    });
  }
  return best;
}

export function chooseSections(card, matcher) {
  const judged = card.sections.map((section, index) => ({ section, index, ...judge(section, matcher) }));
  judged.sort((one, other) => other.score - one.score || one.index - other.index);
  const best = judged.length ? judged[0].score : 0;
  const chosen = judged.slice(0, MOST).filter(({ score }) => score > 0 && score >= WORTH_SHOWING * best);
  return (chosen.length ? chosen : judged.slice(0, 1)).map(({ section, hits }) => ({
    anchor: section.anchor,
    heading: section.heading,
    snippet: cut(section.text, hits),
  }));
}

function judge(section, matcher) {
  const hits = findHits(section, matcher);
  const counts = new Map();
  for (const { thing } of hits) counts.set(thing, (counts.get(thing) || 0) + 1);
  let score = HEADING * matcher.fit(section.stems).both;
  for (const [thing, count] of counts) score += matcher.shares[thing] * (0.6 + (0.4 * Math.min(count, OFTEN)) / OFTEN);
  return { score, hits };
}

function findHits(section, matcher) {
  const hits = [];
  for (const { 0: word, index } of fold(section.text).matchAll(/[^\s]+/g)) {
    const stems = splitChunks(word).flatMap(wordsOfChunk).map((part) => matcher.library.stem(part));
    const way = matcher.ways.find(({ stems: sought }) => sought.some((stem) => stems.includes(stem)));
    if (way) hits.push({ start: index, thing: way.thing });
  }
  return hits;
}

function cut(text, hits) {
  const from = hits.length ? Math.max(0, hits[0].start - BEFORE) : 0;
  const start = from ? text.indexOf(" ", from) + 1 : 0;
  const end = text.length > start + LONGEST ? text.lastIndexOf(" ", start + LONGEST) : text.length;
  return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
