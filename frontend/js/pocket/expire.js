// Lets go, by the clock alone, of what may not be kept any longer, with or without the network.
import { momentNow } from "./clock.js";
import { isForgotten } from "./limits.js";
import { purge } from "./purge.js";
import { readOne, wipeLibrary, write } from "./store.js";

const WORTH_NOTING = 30_000;

// Answers with what is known about what is kept, or nothing when nothing is.
export async function expire() {
  const facts = await readOne("facts", "all");
  if (!facts) return null;
  const moment = momentNow(facts);
  const back = facts.latest - Date.now() - (facts.behind || 0);
  if (isForgotten(facts, moment)) {
    await wipeLibrary("time");
    return null;
  }
  if (moment - facts.latest > WORTH_NOTING) await note({ latest: moment });
  // A clock that was put back goes on from where it was: each look would else be free.
  if (back > WORTH_NOTING) await note({ behind: (facts.behind || 0) + back });
  await purge(facts.contact, moment);
  return facts;
}

async function note(change) {
  await write(["facts"], ([all]) => {
    all.get("all").onsuccess = ({ target }) => {
      if (target.result) all.put({ ...target.result, ...change }, "all");
    };
  });
}
