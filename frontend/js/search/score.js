// BM25 over what is kept, every thing looked for counted once (`whoosh_engine/scoring.py` with `postings.py`).
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
const PART_ONLY = 0.4;
const WIDELY = 90;

// Documents with all that is wanted come before those with some of it.
export function scoreAll(sought, library) {
  const groups = sought.map((one) => ({ wanted: one.wanted, ...scoreGroup(one.ways, library) })).filter((group) => group.best.size);
  const some = new Map();
  for (const { best } of groups) for (const [index, score] of best) some.set(index, (some.get(index) || 0) + score);
  const wanted = groups.filter((group) => group.wanted);
  if (wanted.length < 2) return some;
  const all = [...some.keys()].filter((index) => wanted.every((group) => group.whole.has(index)));
  if (all.length >= WIDELY) return new Map(all.map((index) => [index, some.get(index)]));
  const top = Math.max(...some.values());
  for (const index of all) some.set(index, some.get(index) + top);
  return some;
}

function scoreGroup(ways, library) {
  const best = new Map();
  const whole = new Set();
  for (const { stems, weight } of ways.filter((way) => way.stems.every((stem) => library.count(stem)))) {
    for (const [index, score] of scoreWay([...new Set(stems)], weight, library, whole)) {
      if (score > (best.get(index) || 0)) best.set(index, score);
    }
  }
  return { best, whole };
}

function scoreWay(stems, weight, library, whole) {
  const having = [...library.forms.get(stems[0])].filter((index) => stems.every((stem) => library.forms.get(stem).has(index)));
  having.forEach((index) => whole.add(index));
  const all = new Set(having);
  const scores = new Map();
  for (const stem of stems) {
    const using = library.count(stem);
    const factor = weight * Math.log(1 + (library.cards.length - using + 0.5) / (using + 0.5));
    for (const index of library.forms.get(stem)) {
      const part = factor * strength(library.cards[index], stem, library) * (all.has(index) ? 1 : PART_ONLY);
      scores.set(index, (scores.get(index) || 0) + part);
    }
  }
  return scores;
}

function strength(card, stem, library) {
  const times = card.weights.get(stem);
  const slowing = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * card.length) / library.averageLength);
  return (times * (1 + SATURATION)) / (times + slowing);
}
