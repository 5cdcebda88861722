// Whether a PIN stands before the screen, and whether one that was typed is right. Kept on this device alone.
const ROUNDS = 300_000;
const MOST_WRONG = 5;
const PIN = "app-pin";
const LOCKED = "app-locked";
const WRONG = "app-wrong";

export const PIN_PATTERN = /^[0-9]{4,8}$/;

export function hasPin() {
  return Boolean(read(PIN));
}

export function isLocked() {
  return Boolean(read(LOCKED));
}

// Of a screen that was given up, only signing out is left to do.
export function isGivenUp() {
  return read(LOCKED) === "given-up";
}

export function lock() {
  if (hasPin() && !isLocked()) localStorage.setItem(LOCKED, "yes");
}

export function giveUp() {
  localStorage.setItem(LOCKED, "given-up");
}

export function forgetPin() {
  for (const name of [PIN, LOCKED, WRONG]) localStorage.removeItem(name);
}

export async function setPin(digits) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const hash = await derive(digits, salt, ROUNDS);
  localStorage.setItem(PIN, JSON.stringify({ salt: toText(salt), hash: toText(hash), rounds: ROUNDS }));
  localStorage.removeItem(WRONG);
}

// Says "right", "wrong", "given up" after five wrong ones in a row, or "gone" when there is no PIN any more: it was removed,
// or somebody signed out, in another window.
export async function tryPin(digits) {
  if (!hasPin()) return "gone";
  // Counted before it is judged: a page that is closed meanwhile has had its try.
  const tries = Number(read(WRONG) || 0) + 1;
  localStorage.setItem(WRONG, String(tries));
  const kept = JSON.parse(read(PIN));
  const hash = await derive(digits, fromText(kept.salt), kept.rounds);
  if (!hasPin()) return "gone";
  if (tries <= MOST_WRONG && toText(hash) === kept.hash) {
    localStorage.removeItem(WRONG);
    localStorage.removeItem(LOCKED);
    return "right";
  }
  return tries >= MOST_WRONG ? "given up" : "wrong";
}

async function derive(digits, salt, iterations) {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(digits), "PBKDF2", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, 256));
}

function read(name) {
  // A browser that refuses storage has no PIN, and hides all the same.
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function toText(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

function fromText(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
