// Signing out forgets what is kept first; whether the app can be reached comes after.
import { wipeLibrary } from "../pocket/store.js";
import { composePage } from "./frame.js";

export async function signOut(request) {
  await wipeLibrary();
  try {
    return await fetch(request);
  } catch {
    return composePage(
      "Not signed out yet",
      "<h1>Not signed out yet</h1><p>What you saved is deleted from this device. There is no signal, so the app does not know that you signed out. Sign out again when there is one.</p>",
    );
  }
}
