// Says whether a choice is right: all right answers and no other.
export function judge(chosen, rights) {
  const isRight = chosen.length === rights.length && chosen.every((index) => rights.includes(index));
  return { isRight, said: say(chosen, rights, isRight) };
}

function say(chosen, rights, isRight) {
  if (!chosen.length) return "Choose an answer first.";
  if (isRight) return "Right.";
  if (chosen.every((index) => rights.includes(index))) return "Right so far, and not all yet. Choose again.";
  return "Not yet. Read why, and choose again.";
}
