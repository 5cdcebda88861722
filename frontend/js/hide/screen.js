// Puts a screen that says nothing in the place of the page, and brings the page back.
import { setLeaving } from "../pocket/leaving.js";
import { wipeLibrary } from "../pocket/store.js";
import { PLAIN_TITLE, paintHead, setHead } from "./head.js";
import { forgetPin, giveUp, hasPin, isGivenUp, isLocked, lock, tryPin } from "./lock.js";
import { signOut } from "./sign-out.js";

const PLAIN_ADDRESS = "/notes";
const HOME = "/";
const SIGN_IN = "/sign-in";

let hiddenPage = null;

export function hide() {
  if (hiddenPage) return;
  document.dispatchEvent(new CustomEvent("app:hide"));
  hiddenPage = takeAway();
  lock();
  paint();
  // What is still on its way must not be put in after all.
  if (document.readyState === "loading") window.stop();
  if (isGivenUp()) leave();
}

function takeAway() {
  const icon = document.querySelector("link[rel=icon]");
  const page = { title: document.title, address: location.href, icon: icon && icon.href, body: new DocumentFragment() };
  Object.assign(page, { across: scrollX, down: scrollY, focused: document.activeElement });
  // Without a PIN nothing is held but what somebody typed: whoever returns loads the page anew.
  if (!isLocked() && (hasPin() || isTypedIn())) page.body.append(...document.body.childNodes);
  return page;
}

function isTypedIn() {
  const boxes = [...document.querySelectorAll("input, textarea, select")];
  return boxes.some((box) => {
    if (box.options) return [...box.options].some((option) => option.selected !== option.defaultSelected && option.index > 0);
    if (["checkbox", "radio"].includes(box.type)) return box.checked !== box.defaultChecked;
    return box.type !== "hidden" && box.value !== box.defaultValue;
  });
}

function paint() {
  const screen = make("main", { className: "app-blank", tabIndex: -1 });
  screen.append(make("h1", { textContent: PLAIN_TITLE }), isLocked() ? makeLock() : makeReturn());
  document.body.replaceChildren(screen);
  document.documentElement.classList.add("app-is-hidden");
  paintHead();
  if (location.pathname !== PLAIN_ADDRESS) history.replaceState(null, "", PLAIN_ADDRESS);
  screen.focus();
  scrollTo(0, 0);
}

function makeReturn() {
  const button = make("button", { type: "button", className: "app-blank__return", textContent: "Return" });
  button.addEventListener("click", bringBack);
  return button;
}

function makeLock() {
  const form = make("form", { noValidate: true });
  const input = make("input", { id: "app-pin", type: "password", inputMode: "numeric", autocomplete: "one-time-code" });
  const said = make("p", { role: "status" });
  form.append(
    make("label", { htmlFor: input.id, textContent: "PIN" }),
    input,
    said,
    make("button", { className: "app-blank__return", textContent: "Return" }),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const digits = input.value;
    // What is typed while one PIN is still being checked stays in the box.
    if (!digits || form.dataset.busy) return;
    input.value = "";
    said.textContent = "Checking…";
    form.dataset.busy = "yes";
    const answer = await tryPin(digits);
    delete form.dataset.busy;
    if (answer === "right") bringBack();
    else if (answer === "gone") loadAnew(hiddenPage.address);
    else if (answer === "given up") leave();
    else said.textContent = "That is not it. Try again.";
    input.focus();
  });
  return form;
}

function bringBack() {
  const { title, address, icon, body, across, down, focused } = hiddenPage;
  if (!body.childNodes.length) {
    loadAnew(address);
    return;
  }
  hiddenPage = null;
  history.replaceState(null, "", address);
  document.body.replaceChildren(body);
  document.documentElement.classList.remove("app-is-hidden");
  setHead(title, icon);
  scrollTo(across, down);
  focused?.focus({ preventScroll: true });
}

function loadAnew(address) {
  location.replace(new URL(address).pathname === PLAIN_ADDRESS ? HOME : address);
}

async function leave() {
  giveUp();
  // Nothing can come back from memory either.
  hiddenPage = { ...hiddenPage, body: new DocumentFragment() };
  const said = make("p", { role: "status", textContent: "Signing out…" });
  document.querySelector(".app-blank").replaceChildren(make("h1", { textContent: PLAIN_TITLE }), said);
  // Where nothing can be kept there is nothing to delete; signing out goes on.
  await wipeLibrary().then(() => setLeaving(true)).catch(() => {});
  if (await signOut()) {
    forgetPin();
    location.replace(SIGN_IN);
    return;
  }
  // The lock stays, here and in the worker, until the app has heard of it.
  said.textContent = "Locked. Not signed out yet: no answer.";
  addEventListener("online", leave, { once: true });
}

function make(name, values) {
  return Object.assign(document.createElement(name), values);
}
