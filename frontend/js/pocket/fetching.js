// Asks the app for what the device keeps, and counts the bytes that came over the air.
export async function fetchValues(address, counted) {
  const answer = await ask(address, counted);
  return answer && answer.json();
}

export async function fetchLines(address, counted) {
  const answer = await ask(address, counted);
  return answer ? (await answer.text()).split("\n").filter(Boolean) : [];
}

// Nothing for a page that is not for this reader, or that asks to sign in; an error when the app cannot be reached.
async function ask(address, counted) {
  const answer = await fetch(address, { cache: "no-store", redirect: "manual" });
  if (answer.status >= 500) throw new Error("The app did not answer.");
  if (!answer.ok) return null;
  counted.bytes += Number(answer.headers.get("Content-Length")) || 0;
  return answer;
}
