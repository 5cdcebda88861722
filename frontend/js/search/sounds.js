// A key that words of about the same consonants share (`guidance_app/search/sounds.py`).
const SAME_SOUND = [
  [/[^a-z]/g, ""],
  [/ph/g, "f"],
  [/([bcdgkstz])h/g, "$1"],
  [/[ckq]/g, "k"],
  [/[zs]/g, "s"],
  [/[vw]/g, "v"],
  [/(?!^)[aeiouyh]/g, ""],
  [/(.)\1+/g, "$1"],
];

export function soundOf(word) {
  return SAME_SOUND.reduce((sound, [pattern, other]) => sound.replace(pattern, other), word);
}
