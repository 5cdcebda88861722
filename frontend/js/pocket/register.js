// Lets the worker answer for this site. Where a force's policy forbids workers, pages work as ever.
const ADDRESS = "/sw.js";

export async function startWorker() {
  if (!navigator.serviceWorker) return;
  try {
    await navigator.serviceWorker.register(trust(ADDRESS), { updateViaCache: "none" });
  } catch {
    // No worker: nothing is kept, and nothing else is lost.
  }
}

function trust(address) {
  if (!window.trustedTypes) return address;
  return trustedTypes.createPolicy("app-worker", { createScriptURL: () => ADDRESS }).createScriptURL(address);
}
