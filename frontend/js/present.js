// Shows one screen at a time, for arrow keys, page keys, the space bar and clickers. Without it links lead on.
import { findWay } from "./present/keys.js";

const screens = [...document.querySelectorAll(".present__screen")];
const root = document.documentElement;
let now = 0;

root.classList.add("present--one");
show(indexOfAddress());
window.addEventListener("hashchange", () => { if (indexOfAddress() !== now) show(indexOfAddress(), true); });
document.addEventListener("keydown", (event) => {
  const way = findWay(event);
  if (!way) return;
  event.preventDefault();
  const isDark = document.body.classList.contains("present--dark");
  document.body.classList.toggle("present--dark", way === "dark" && !isDark);
  // The first key after the dark brings the screen back, and moves nothing.
  if (!isDark && way !== "dark") MOVES[way]();
});

const MOVES = {
  on: () => scrollOn() || reveal() || go(now + 1),
  back: () => go(now - 1),
  first: () => go(0),
  last: () => go(screens.length - 1),
};

function indexOfAddress() {
  return Math.max(0, screens.findIndex((screen) => `#${screen.id}` === location.hash));
}

function show(index, focus = false) {
  now = index;
  screens.forEach((screen, at) => { screen.hidden = at !== index; });
  window.scrollTo(0, 0);
  if (focus) screens[index].focus({ preventScroll: true });
}

function go(index) {
  if (!screens[index]) return;
  show(index, true);
  // Not by `location`, which would scroll past what stands above the screen.
  history.pushState(null, "", `#${screens[index].id}`);
}

// What does not fit is read before the next idea comes: whoever holds a clicker has no other way down.
function scrollOn() {
  const below = root.scrollHeight - window.innerHeight - window.scrollY;
  if (below < 2) return false;
  window.scrollBy(0, Math.min(below, window.innerHeight * 0.8));
  return true;
}

function reveal() {
  const fold = screens[now].querySelector("details[data-app-reveal]:not([open])");
  if (!fold) return false;
  fold.open = true;
  fold.scrollIntoView({ block: "start" });
  return true;
}
