// How well a phrase says what is looked for (`guidance_app/search/matching.py`).
const SAME = 0.65;

export class Matcher {
  constructor(sought, library) {
    this.library = library;
    this.sought = sought;
    const weights = sought.map((one) => rarityOf(one, library));
    const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.shares = weights.map((weight) => weight / total);
    this.ways = sought.flatMap((one, thing) =>
      one.ways.map(({ stems, weight }) => ({ thing, stems, value: (this.shares[thing] * weight) / stems.length })),
    );
    this.stems = new Set(this.ways.flatMap((way) => way.stems));
  }

  coverage(used) {
    const best = new Map();
    for (const { thing, stems, value } of this.ways) {
      const said = value * stems.filter((stem) => used(stem)).length;
      if (said > (best.get(thing) || 0)) best.set(thing, said);
    }
    return [...best.values()].reduce((sum, said) => sum + said, 0);
  }

  fit(phrase) {
    const said = phrase.filter((stem) => this.stems.has(stem)).length;
    if (!said) return { coverage: 0, both: 0 };
    const coverage = this.coverage((stem) => phrase.includes(stem));
    return { coverage, both: coverage * (0.35 + 0.65 * (said / phrase.length)) };
  }

  bestFit(phrases) {
    return Math.max(0, ...phrases.map((phrase) => this.fit(phrase).both));
  }
}

function rarityOf(sought, library) {
  const known = sought.ways.filter((way) => way.stems.every((stem) => library.count(stem)));
  const alike = known.filter((way) => way.weight >= SAME);
  const ways = alike.length ? alike : known;
  const tell = (stems) => Math.max(...stems.map((stem) => library.rarity(stem)));
  const telling = ways.length ? Math.min(...ways.map((way) => tell(way.stems))) : tell(sought.stems);
  return sought.wanted ? telling : telling * 0.3;
}
