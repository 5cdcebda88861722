// Hides the screen by a tap on "Hide" or by Esc, before anything else happens and without the network.
import { paintHead } from "./hide/head.js";
import { isLocked } from "./hide/lock.js";
import { hide } from "./hide/screen.js";

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("[data-app-hide]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  hide();
});
// A list that Esc closes says that it took the key; whatever is left is ours.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
  if (!document.querySelector("[data-app-hide]")) return;
  event.preventDefault();
  hide();
});

if (isLocked()) {
  document.documentElement.classList.add("app-is-hidden");
  // The head has come so far: a tab shows its title while the page is still on its way.
  paintHead();
  document.addEventListener("DOMContentLoaded", () => hide());
}
// Back and forward bring pages out of memory; another tab may have been hidden meanwhile.
window.addEventListener("pageshow", (event) => event.persisted && isLocked() && hide());
window.addEventListener("storage", () => isLocked() && hide());
