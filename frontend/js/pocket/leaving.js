// Whether somebody signed out here and the app has not heard of it yet.
import { readOne, write } from "./store.js";

export async function isLeaving() {
  try {
    return Boolean(await readOne("facts", "leaving"));
  } catch {
    // Where nothing can be kept, nothing can be kept back either.
    return false;
  }
}

export async function setLeaving(is) {
  await write(["facts"], ([facts]) => (is ? facts.put(true, "leaving") : facts.delete("leaving")));
}
