// What a form sends while it stays open: the boxes of one part with the form's token and beginning.
export function collect(form, part) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (name === "csrf_token" || name === "base" || name.startsWith(`${part}.`)) body.append(name, value);
  }
  return body;
}

// After signing in again in another tab the page goes on with the new session's token. False while signed out.
export async function renewToken(address) {
  const answer = await fetch(address, { redirect: "manual", headers: { Accept: "application/json" } });
  if (!answer.ok) return false;
  const { csrf_token: token } = await answer.json();
  for (const input of document.querySelectorAll("input[name=csrf_token]")) input.value = token;
  return true;
}
