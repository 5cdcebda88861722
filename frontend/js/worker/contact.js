// After a page came over the network: asks, now and then, whether what is kept may stay, and brings it up to date.
import { expire } from "../pocket/expire.js";
import { sync } from "../pocket/sync.js";
import { keepNow } from "./now-pages.js";

const EVERY = 10 * 60_000;
let last = 0;

export async function contactIfDue() {
  const moment = Date.now();
  if (Math.abs(moment - last) < EVERY) return;
  last = moment;
  // No network, an app that is down, no room: tried again with the next page. Neither waits for the other to work.
  const done = await Promise.allSettled([keepNow(), bringUpToDate()]);
  if (done.some(({ status }) => status === "rejected")) last = 0;
}

async function bringUpToDate() {
  if (await expire()) await sync();
}
