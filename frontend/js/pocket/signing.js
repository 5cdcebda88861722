// Checks that what arrived is what the installation signed.
const CURVE = { name: "ECDSA", namedCurve: "P-256" };

export async function isSigned(text, signature, publicKey) {
  try {
    return await check(text, signature, publicKey);
  } catch {
    // No key, no signature, or neither in a form that can be read.
    return false;
  }
}

async function check(text, signature, publicKey) {
  const key = await crypto.subtle.importKey("spki", toBytes(publicKey), CURVE, false, ["verify"]);
  const how = { name: "ECDSA", hash: "SHA-256" };
  return crypto.subtle.verify(how, key, toBytes(signature), new TextEncoder().encode(text));
}

export async function hashText(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function toBytes(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
