// What the device keeps, in one database of its own: entries by hash, packs by name, a few facts about the whole.
const NAME = "pocket";
const STORES = ["entries", "packs", "facts"];

// Deletes all that is kept, at once. `why` is told until something is saved again. Whoever signed out, or deleted, while
// a save was under way meant that too: it finds its turn gone.
export async function wipeLibrary(why) {
  await write(STORES, ([entries, packs, facts]) => {
    entries.clear();
    packs.clear();
    facts.delete("all");
    if (why) facts.put(why, "untold");
    else facts.delete("untold");
    facts.delete("turn");
  });
}

export async function readAll(name) {
  return read(name, (store) => store.getAll());
}

export async function readOne(name, key) {
  return read(name, (store) => store.get(key));
}

export async function readKeys(name) {
  return read(name, (store) => store.getAllKeys());
}

// Runs `change` with the stores, all or nothing.
export async function write(names, change) {
  const database = await open();
  try {
    await new Promise((resolve, reject) => {
      const work = database.transaction(names, "readwrite");
      work.oncomplete = resolve;
      work.onabort = () => reject(work.error);
      try {
        change(names.map((name) => work.objectStore(name)));
      } catch (problem) {
        reject(problem);
        work.abort();
      }
    });
  } finally {
    database.close();
  }
}

async function read(name, ask) {
  const database = await open();
  try {
    return await settle(ask(database.transaction(name).objectStore(name)));
  } finally {
    database.close();
  }
}

function open() {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => STORES.forEach((store) => request.result.createObjectStore(store));
  return settle(request);
}

function settle(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
