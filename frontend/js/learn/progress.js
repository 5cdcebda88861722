// Which questions were answered, and as the text that a learning system keeps between two visits. The first answer counts;
// what was chosen is nobody's business but the learner's.
const FORM = 1;

export function makeProgress(total) {
  const firsts = new Map();
  return {
    total,
    note(index, isRight) {
      if (!firsts.has(index)) firsts.set(index, isRight);
    },
    get answered() {
      return [...firsts.keys()];
    },
    get missing() {
      return [...Array(total).keys()].filter((index) => !firsts.has(index));
    },
    get right() {
      return [...firsts.values()].filter(Boolean).length;
    },
    // Short, because SCORM 1.2 keeps 4,096 signs.
    write() {
      return JSON.stringify([FORM, [...firsts].map(([index, isRight]) => [index, isRight ? 1 : 0])]);
    },
    read(text) {
      for (const [index, first] of rowsIn(text)) if (index < total) firsts.set(index, first === 1);
    },
  };
}

// What another version of this page wrote, or a system cut off, is no reason to fail: the learner begins anew.
function rowsIn(text) {
  try {
    const [form, rows] = JSON.parse(text);
    return form === FORM ? rows.filter((row) => Array.isArray(row) && row.every(Number.isInteger)) : [];
  } catch {
    return [];
  }
}
