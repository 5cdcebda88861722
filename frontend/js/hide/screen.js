// Puts a screen that says nothing in the place of the page, and brings the page back.
import { wipeLibrary } from "../pocket/store.js";
import { giveUp, hasPin, isGivenUp, isLocked, lock, tryPin } from "./lock.js";
import { signOut } from "./sign-out.js";

const PLAIN_ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8' fill='%23808890'/%3E%3C/svg%3E";
const PLAIN_TITLE = "Notes";
const PLAIN_ADDRESS = "/hidden";
const HOME = "/";

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
  // Without a PIN nothing is held: whoever returns loads the page anew.
  if (hasPin() && !isLocked()) page.body.append(...document.body.childNodes);
  return page;
}

function paint() {
  const screen = make("main", { className: "app-blank", tabIndex: -1 });
  screen.append(make("h1", { textContent: PLAIN_TITLE }), isLocked() ? makeLock() : makeReturn());
  document.body.replaceChildren(screen);
  document.documentElement.classList.add("app-is-hidden");
  setHead(PLAIN_TITLE, PLAIN_ICON);
  if (location.pathname !== PLAIN_ADDRESS) history.replaceState(null, "", PLAIN_ADDRESS);
  screen.focus();
  scrollTo(0, 0);
}

function makeReturn() {
  const button = make("button", { type: "button", className: "app-blank__return", textContent: "Return" });
  button.addEventListener("click", () => {
    const { address } = hiddenPage;
    location.replace(new URL(address).pathname === PLAIN_ADDRESS ? HOME : address);
  });
  return button;
}

function makeLock() {
  const form = make("form", { noValidate: true });
  const input = make("input", { id: "app-pin", type: "password", inputMode: "numeric", autocomplete: "off" });
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
    else if (answer === "given up") leave();
    else said.textContent = "That is not it. Try again.";
    input.focus();
  });
  return form;
}

function bringBack() {
  const { title, address, icon, body } = hiddenPage;
  hiddenPage = null;
  if (!body.childNodes.length) {
    location.replace(new URL(address).pathname === PLAIN_ADDRESS ? HOME : address);
    return;
  }
  history.replaceState(null, "", address);
  document.body.replaceChildren(body);
  document.documentElement.classList.remove("app-is-hidden");
  setHead(title, icon);
}

async function leave() {
  giveUp();
  // Nothing can come back from memory either.
  hiddenPage = { ...hiddenPage, body: new DocumentFragment() };
  const screen = document.querySelector(".app-blank");
  screen.replaceChildren(make("h1", { textContent: PLAIN_TITLE }), make("p", { textContent: "Signed out." }));
  await wipeLibrary();
  await signOut();
}

function setHead(title, icon) {
  document.title = title;
  const link = document.querySelector("link[rel=icon]");
  if (link && icon) link.href = icon;
}

function make(name, values) {
  return Object.assign(document.createElement(name), values);
}
