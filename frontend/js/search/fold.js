// Folding and cutting of text by the same rules as the app's own search (`guidance_app/search/analysis.py`).
const APOSTROPHES = new Set("'`\u2018\u2019\u02bc\u02bb\u00b4\u02bf\u02be\u02b9\uff07\u2032");
const HYPHENS = new Set("-\u2010\u2011");
const LETTERS = { "\u0131": "i", "İ": "i", ł: "l", ø: "o", đ: "d", ð: "d", þ: "t", æ: "a", œ: "o", ß: "s", ə: "e" };
const SILENT = /[\p{M}\p{Cf}]/u;
const SPOKEN = /[\p{L}\p{N}]/u;

export function fold(text) {
  return [...text].map(foldCharacter).join("");
}

export function splitChunks(text) {
  return fold(text)
    .replaceAll("'", "")
    .split(" ")
    .map((chunk) => chunk.replace(/^-+|-+$/g, ""))
    .filter(Boolean);
}

export function wordsOfChunk(chunk) {
  const parts = chunk.split("-").filter(Boolean);
  return parts.length > 1 ? [...parts, parts.join("")] : parts;
}

export function tokenise(text) {
  return splitChunks(text).flatMap((chunk) => chunk.split("-").filter(Boolean));
}

export function cleanQuery(typed) {
  return typed.slice(0, 400).normalize("NFKC").replace(/\p{C}/gu, " ").trim().replace(/\s+/g, " ").slice(0, 200);
}

function foldCharacter(character) {
  if (character >= "a" && character <= "z") return character;
  if (APOSTROPHES.has(character)) return "'";
  if (HYPHENS.has(character)) return "-";
  const lowered = character.toLowerCase();
  const letter = LETTERS[lowered] || LETTERS[character];
  if (letter) return letter;
  if (SILENT.test(character)) return "'";
  const [base] = lowered.normalize("NFKD");
  return SPOKEN.test(base) ? base : " ";
}
