// Keeps the pages of the first hour and the frame for all others, fetched without a cookie: they name nobody.
const CACHE = "first-hour";
const LIST = "/pocket/now.json";
const FRAME = "/pocket/frame";
// The screen that says nothing is there before any network, and does not turn into another when it is loaded anew.
const PLAIN = "/notes";
const MOST_PAGES = 80;
const LINK = /href="(\/now(?:\/[a-z0-9/-]+)?)["#]/g;

export async function keepNow() {
  const list = await fetch(LIST, { cache: "no-store", credentials: "omit" });
  if (!list.ok) return;
  const { pages, files } = await list.json();
  const found = new Map();
  await keepPage(FRAME, found);
  await keepPage(PLAIN, found);
  const waiting = [...pages];
  while (waiting.length && found.size < MOST_PAGES) {
    const address = waiting.shift();
    if (found.has(address)) continue;
    const text = await keepPage(address, found);
    waiting.push(...[...text.matchAll(LINK)].map((match) => match[1]));
  }
  await Promise.all(files.map((address) => keepFile(address, found)));
  await swap(found);
}

// Only whole answers count: a step that asks to sign in, or an app that fails, leaves what was kept before.
async function keepPage(address, found) {
  const answer = await fetch(address, { cache: "no-store", credentials: "omit", redirect: "manual" });
  if (!answer.ok) return "";
  found.set(address, answer.clone());
  return answer.text();
}

async function keepFile(address, found) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  found.set(address, answer);
}

// Files before the pages that name them: whatever stops this half way, each page has its style and its script.
async function swap(found) {
  const cache = await caches.open(CACHE);
  for (const [address, answer] of [...found].reverse()) await cache.put(address, answer);
  for (const request of await cache.keys()) {
    if (!found.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

export async function findKept(address) {
  return (await caches.open(CACHE)).match(address, { ignoreVary: true });
}

export { FRAME, PLAIN };
