// Why what is kept could not be brought up to date. What was kept before still stands after each of these.
const SAID = {
  unreachable: "The app did not answer.",
  "not signed": "What came was not signed by this app. A Wi-Fi sign-in page may stand between. If this comes again on another network, tell your administrator.",
  changed: "The guidance changed while it was fetched. Try again.",
  deleted: "It was deleted on this device meanwhile.",
  "no room": "There is no room left on this device. Make some, or save less.",
  refused: "This browser does not let the app save. Print what you need before you go.",
};
// Why what was kept is there no longer, until something is saved again.
export const GONE_BECAUSE = {
  person: "What was saved here before you signed in is deleted.",
  administrator: "What was saved here is deleted: your administrator asked for it, or the account has ended. Choose what you need and save again.",
  key: "What was saved here is deleted, because the app now signs with another key. Ask your administrator whether the key was changed. If it was not, do not save again.",
  time: "What was saved here is deleted: this device was out of contact for too long. Choose what you need and save again.",
  yourself: "What was saved here is deleted.",
};

export class Problem extends Error {
  constructor(what) {
    super(SAID[what] || what);
    this.what = what;
  }
}

export function sayProblem(problem) {
  if (problem instanceof Problem) return problem.message;
  if (!problem) return SAID.deleted;
  if (problem.name === "QuotaExceededError") return SAID["no room"];
  return problem.name === "TypeError" ? SAID.unreachable : SAID.refused;
}
