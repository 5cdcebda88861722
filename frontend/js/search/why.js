// Why a document was found that does not say what was typed (`guidance_app/search/hit_reasons.py`).
export function explainHit(card, { sought }) {
  const has = (way) => way.stems.every((stem) => card.weights.has(stem));
  const others = sought.filter((one) => !has(one.ways[0])).map((one) => one.ways.slice(1).find((way) => way.text && has(way)));
  return [...new Set(others.filter(Boolean).map((way) => way.text))].join(", ");
}
