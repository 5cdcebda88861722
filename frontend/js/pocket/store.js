// What the device keeps, in one database of its own: entries by hash, packs by name, a few facts about the whole.
const NAME = "pocket";
const STORES = ["entries", "packs", "facts"];

export async function wipeLibrary() {
  await write(STORES, (stores) => stores.forEach((store) => store.clear()));
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
      change(names.map((name) => work.objectStore(name)));
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
