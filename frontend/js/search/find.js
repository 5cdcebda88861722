// Searches what is kept, in the order that the app itself would give (`guidance_app/search/ranking.py`).
import { Library } from "./library.js";
import { Matcher } from "./match.js";
import { chooseSections, nearness } from "./sections.js";
import { scoreAll } from "./score.js";
import { understand } from "./understand.js";
import { explainHit } from "./why.js";

const [ENGINE, TITLE, NAME, QUESTION, HEADING, COVERAGE, NEARNESS] = [3, 3, 2.5, 4, 1.5, 2, 2];
const [NAMED_EXACTLY, NAMED_INSIDE, ASKED_EXACTLY, ASKED_ALIKE] = [6, 2, 30, 3];
const [COMMUNITY_NAMED, COMMUNITY_NOT_NAMED, WORD_AMONG_OTHERS, FIRST_STEPS] = [1.2, -2, -2, 3];
const [CLOSELY, READ_CLOSELY, WORTH_LISTING, MOST_TO_MEASURE_BY] = [42, 12, 0.2, 12];
const SURE = 0.9;

let made = { version: null, library: null };

export function findDocuments(typed, kept) {
  const library = prepare(kept);
  const understood = understand(typed, library);
  const matcher = new Matcher(understood.sought, library);
  const scores = weigh(understood, matcher, library);
  const best = [...scores.entries()].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  for (const [index] of best.slice(0, READ_CLOSELY)) {
    scores.set(index, scores.get(index) + NEARNESS * nearness(library.cards[index], matcher));
  }
  const least = WORTH_LISTING * Math.min(Math.max(0, ...scores.values()), MOST_TO_MEASURE_BY);
  const found = [...scores.entries()]
    .filter(([, score]) => score >= least)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .map(([index, score]) => showCard(library.cards[index], score, understood, matcher));
  return { found, danger: understood.danger, corrections: understood.corrections };
}

function showCard(card, score, understood, matcher) {
  return { entry: card.entry, score, sections: chooseSections(card, matcher), why: explainHit(card, understood) };
}

// Made anew when what is kept changes, and each hour, because words may have to go.
function prepare(kept) {
  const version = `${kept.version} ${Math.floor(kept.moment / 3_600_000)}`;
  if (made.version !== version) made = { version, library: new Library(kept) };
  return made.library;
}

function weigh(understood, matcher, library) {
  const engine = scoreAll(understood.sought, library);
  const top = Math.max(0, ...engine.values()) || 1;
  const named = library.named.get(library.key(understood.stems)) || new Set();
  const asked = library.asked.get(library.key(understood.stems)) || new Set();
  const closest = [...engine.entries()].sort((one, other) => other[1] - one[1]).slice(0, CLOSELY).map(([index]) => index);
  const inside = findInside(understood, matcher, library);
  const forAll = matchForAll(understood, matcher, library);
  const wantsFirst = understood.sought.some((one) => one.isAct);
  const scores = new Map();
  for (const index of new Set([...closest, ...named, ...asked])) {
    const card = library.cards[index];
    const first = namesFirstSteps(card, library);
    const fitting = holdsForAll(card, understood) ? forAll : matcher;
    let score = (ENGINE * (engine.get(index) || 0)) / top + judge(card, understood, fitting) + (inside.get(index) || 0);
    if (wantsFirst && first) score += FIRST_STEPS;
    if (!wantsFirst || first) score += NAMED_EXACTLY * named.has(index) + ASKED_EXACTLY * asked.has(index);
    scores.set(index, score);
  }
  return scores;
}

function matchForAll({ sought }, matcher, library) {
  const rest = sought.filter((one) => !one.words.some((word) => library.tables.onePeople.has(word)));
  return rest.length < sought.length && rest.some((one) => one.wanted) ? new Matcher(rest, library) : matcher;
}

function holdsForAll(card, { peoples }) {
  return card.kind !== "community" && card.kind !== "term" && !card.communities.some((code) => peoples.has(code));
}

function findInside({ sought }, matcher, library) {
  const gains = new Map();
  const asksForMore = sought.filter((one) => one.wanted).length > 1;
  sought.forEach((one, thing) => {
    const gain = NAMED_INSIDE * (0.5 + 0.5 * matcher.shares[thing]) * (one.stems.length > 1 ? 2 : 1);
    const readings = one.ways.filter((way) => way.weight >= SURE).map((way) => library.named.get(library.key(way.stems)) || []);
    for (const index of new Set(readings.flatMap((found) => [...found]))) {
      if (!(asksForMore && library.cards[index].kind === "term")) gains.set(index, (gains.get(index) || 0) + gain);
    }
  });
  return gains;
}

function judge(card, understood, matcher) {
  const asksForMore = understood.sought.filter((one) => one.wanted).length > 1;
  return (
    TITLE * matcher.fit(card.titleStems).both +
    NAME * matcher.bestFit([...card.aliases, ...card.spellings].map((phrase) => phrase.stems)) +
    QUESTION * matcher.bestFit(card.questions) +
    HEADING * matcher.bestFit(card.sections.map((section) => section.stems)) +
    COVERAGE * matcher.coverage((stem) => card.weights.has(stem)) +
    ASKED_ALIKE * askAlike(card, understood) +
    (understood.gains[card.kind] || 0) +
    (card.kind === "term" && asksForMore ? WORD_AMONG_OTHERS : 0) +
    weighCommunity(card, understood)
  );
}

function namesFirstSteps(card, library) {
  const names = library.tables.actNowNames.map((name) => library.stemWords(name));
  const phrases = [...card.aliases.map((alias) => alias.stems), ...card.questions];
  return names.some((name) => phrases.some((phrase) => name.every((stem) => phrase.includes(stem))));
}

function askAlike(card, { stems }) {
  const asked = new Set(stems);
  const shares = card.questions.map((question) => {
    const other = new Set(question);
    const common = [...asked].filter((stem) => other.has(stem)).length;
    return common > 1 ? common / (asked.size + other.size - common) : 0;
  });
  return Math.max(0, ...shares);
}

function weighCommunity(card, { peoples }) {
  const isCommunity = card.kind === "community";
  if (card.communities.some((code) => peoples.has(code))) return isCommunity ? COMMUNITY_NAMED : COMMUNITY_NAMED / 2;
  return isCommunity ? COMMUNITY_NOT_NAMED : 0;
}
