// Signs out from a screen that holds no form: without a signal it is tried again when a page is next opened.
import { forgetPin } from "./lock.js";

const ACCOUNT = "/account";
const SIGN_OUT = "/sign-out";
const SIGN_IN = "/sign-in";

export async function signOut() {
  try {
    const page = await fetch(ACCOUNT, { headers: { Accept: "text/html" } });
    const token = findToken(await page.text());
    if (token) await fetch(SIGN_OUT, { method: "POST", body: new URLSearchParams({ csrf_token: token }) });
    forgetPin();
    location.replace(SIGN_IN);
  } catch {
    // The lock stays: whoever opens a page with a signal is signed out first.
  }
}

function findToken(text) {
  const found = /name="csrf_token" value="([^"]+)"/.exec(text);
  return found && found[1];
}
