// After a page came over the network: asks, now and then, whether what is kept may stay, and brings it up to date.
import { readOne } from "../pocket/store.js";
import { sync } from "../pocket/sync.js";
import { keepNow } from "./now-pages.js";

const EVERY = 10 * 60_000;
let last = 0;

export async function contactIfDue(event) {
  const moment = Date.now();
  if (Math.abs(moment - last) < EVERY) return;
  last = moment;
  try {
    await keepNow();
    if (await readOne("facts", "all")) await sync(undefined, true);
  } catch {
    // No network, or an app that is down: tried again with the next page.
    last = 0;
  }
}
