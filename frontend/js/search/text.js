// The words of a part, without its markup, heading and foot.
// Said once as the heading, or of the words rather than in them.
const AROUND = /<h2[^>]*>.*?<\/h2>|<p class="app-section__foot">.*?<\/p>/gs;
const MARKUP = /<[^>]*>/g;
const SIGNS = { amp: "&", lt: "<", gt: ">", quot: '"', "#34": '"', "#39": "'", "#x27": "'", nbsp: " " };

export function readText(html) {
  return html
    .replace(AROUND, " ")
    .replace(MARKUP, " ")
    .replace(/&(#?\w+);/g, (whole, name) => SIGNS[name] || whole)
    .replace(/\s+/g, " ")
    .trim();
}
