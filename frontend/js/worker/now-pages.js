// Keeps the pages of the first hour and the frame for all others, fetched without a cookie: they name nobody.
const CACHE = "first-hour";
const LIST = "/pocket/now.json";
const FRAME = "/pocket/frame";
const MOST_PAGES = 80;
const LINK = /href="(\/now(?:\/[a-z0-9/-]+)?)["#]/g;

export async function keepNow() {
  const list = await fetch(LIST, { cache: "no-store", credentials: "omit" });
  if (!list.ok) return;
  const { pages, files } = await list.json();
  const found = new Map();
  await keepPage(FRAME, found);
  const waiting = [...pages];
  while (waiting.length && found.size < MOST_PAGES) {
    const address = waiting.shift();
    if (found.has(address)) continue;
    const text = await keepPage(address, found);
    waiting.push(...[...text.matchAll(LINK)].map((match) => match[1]));
  }
  await Promise.all(files.map(async (address) => found.set(address, await fetch(address))));
  await swap(found);
}

// Only whole answers count: a step that asks to sign in, or an app that fails, leaves what was kept before.
async function keepPage(address, found) {
  const answer = await fetch(address, { cache: "no-store", credentials: "omit", redirect: "manual" });
  if (!answer.ok) return "";
  found.set(address, answer.clone());
  return answer.text();
}

async function swap(found) {
  const cache = await caches.open(CACHE);
  for (const [address, answer] of found) await cache.put(address, answer);
  for (const request of await cache.keys()) {
    if (!found.has(new URL(request.url).pathname)) await cache.delete(request);
  }
}

export async function findKept(address) {
  return (await caches.open(CACHE)).match(address, { ignoreVary: true });
}

export { FRAME };
