// Signing out forgets what is kept first; whether the app can be reached comes after. What it did not hear is said again
// before any other page of it is shown.
import { signOut } from "../hide/sign-out.js";
import { isLeaving, setLeaving } from "../pocket/leaving.js";
import { wipeLibrary } from "../pocket/store.js";
import { composePage } from "./frame.js";

export async function answerSignOut(request) {
  await wipeLibrary();
  await setLeaving(true);
  try {
    return await fetch(request);
  } catch {
    return composeLeaving();
  }
}

// Whether nobody is leaving, or has now left.
export async function finishLeaving() {
  if (!(await isLeaving())) return true;
  if (!(await signOut())) return false;
  await setLeaving(false);
  return true;
}

export function composeLeaving() {
  return composePage(
    "Not signed out yet",
    `<h1>Not signed out yet</h1><p>What was saved is deleted from this device. There is no signal, so the app does not know yet that you signed out. The device tells it before it shows anything else.</p>
<ul class="app-reach"><li><a href="/now">First hour, step by step</a></li><li><a href="/account">Try again</a></li><li><a href="tel:999">Ring 999</a></li></ul>`,
    503,
  );
}
