// Signs out from a screen that holds no form, and says whether that is certain: no answer, an answer that is not the app's
// and an app that is in trouble all leave the session as it is.
const ACCOUNT = "/account";
const SIGN_OUT = "/sign-out";
const SIGN_IN = "/sign-in";
const PATIENCE = 10_000;

export async function signOut() {
  try {
    const page = await openAccount();
    if (isOver(page)) return true;
    const token = page.ok && findToken(await page.text());
    if (!token) return false;
    await fetch(SIGN_OUT, { method: "POST", body: new URLSearchParams({ csrf_token: token }) });
    // The one proof that counts: the same question is now answered by asking to sign in.
    return isOver(await openAccount());
  } catch {
    return false;
  }
}

function openAccount() {
  return fetch(ACCOUNT, { cache: "no-store", headers: { Accept: "text/html" }, signal: AbortSignal.timeout?.(PATIENCE) });
}

function isOver(page) {
  return page.ok && page.redirected && new URL(page.url).pathname === SIGN_IN;
}

function findToken(text) {
  const found = /name="csrf_token" value="([^"]+)"/.exec(text);
  return found && found[1];
}
