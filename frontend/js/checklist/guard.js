// Finds what could lead to a person, by the rules that the server's data gives. `page_guard/reading.py` reads them in the same way.
export function makeGuard({ rules, known, harmless, messages, alike }) {
  const words = new Set(known.split(" "));
  const patterns = rules.map(([kind, pattern, flags]) => [kind, new RegExp(pattern, flags)]);
  const blanks = harmless.map(([pattern, instead]) => [new RegExp(pattern, "g"), instead]);
  const isKnown = (word) => words.has(word.toLowerCase().replace(/'s$/, ""));
  const finds = (pattern, text) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match.slice(1).every((word) => word === undefined || !isKnown(word))) return true;
      pattern.lastIndex = match.index + 1;
    }
    return false;
  };
  return (text) => {
    const plain = blanks.reduce((left, [pattern, instead]) => left.replace(pattern, instead), fold(text, alike));
    const found = patterns.find(([, pattern]) => finds(pattern, plain));
    return found ? messages[found[0]] : "";
  };
}

function fold(text, alike) {
  const plain = text.normalize("NFKC").replace(/[\p{Cf}\p{Me}\p{Mn}]/gu, "");
  return [...plain].map((letter) => alike[letter] ?? letter).join("");
}
