// Asks the app for what the device keeps, checks who answers, and counts the bytes that came over the air.
import { Problem } from "./problem.js";
import { isSigned } from "./signing.js";

// What an address says, signed for this very question: an older answer, or one to somebody else, is not taken.
// `key` is the one that this device knows already, if it knows one. Nothing for what is no more.
export async function fetchSigned(address, key, counted, options) {
  const asked = [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const answer = await ask(`${address}?asked=${asked}`, counted, options);
  if (!answer) return null;
  const sealed = await read(answer);
  if (key && sealed.key && sealed.key !== key) throw new Problem("other key");
  if (!(await isSigned(sealed.signed, sealed.signature, sealed.key))) throw new Problem("not signed");
  const said = JSON.parse(sealed.signed);
  if (said.asked !== asked) throw new Problem("not signed");
  return { ...said, key: sealed.key };
}

export async function fetchLines(address, counted) {
  const answer = await ask(address, counted);
  return answer ? (await answer.text()).split("\n").filter(Boolean) : [];
}

async function ask(address, counted, options = {}) {
  const answer = await fetch(address, { cache: "no-store", redirect: "manual", ...options });
  if (answer.type === "opaqueredirect" || answer.status === 401 || answer.status === 403) throw new Problem("signed out");
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Problem("unreachable");
  counted.bytes += Number(answer.headers.get("Content-Length")) || 0;
  return answer;
}

async function read(answer) {
  try {
    return await answer.json();
  } catch {
    throw new Problem("not signed");
  }
}
