// What this browser keeps beside pages: whose it is now, and words that are not sent yet.
// Used by pages and by the worker alike.
export const PAGES = "kith-pages";
export const SLIPS = "kith-slips"; // handshakes that wait, and the key they are signed with: see behaviours/slipbox.js
const NAME = "kith";

function opened() {
  return new Promise((done, failed) => {
    const asking = indexedDB.open(NAME, 1);
    asking.onupgradeneeded = () => {
      asking.result.createObjectStore("words", { keyPath: "id" });
      asking.result.createObjectStore("whose", { keyPath: "id" });
    };
    asking.onsuccess = () => done(asking.result);
    asking.onerror = () => failed(asking.error);
  });
}

async function within(store, mode, what) {
  const shelf = await opened();
  try {
    return await new Promise((done, failed) => {
      const deed = shelf.transaction(store, mode);
      const asked = what(deed.objectStore(store));
      deed.oncomplete = () => done(asked.result);
      deed.onabort = deed.onerror = () => failed(deed.error);
    });
  } finally {
    shelf.close();
  }
}

const byTime = (one, other) => one.at - other.at;
export const unsent = async () => (await within("words", "readonly", (words) => words.getAll())).sort(byTime);
export const keep = (words) => within("words", "readwrite", (all) => all.put(words));
export const drop = (id) => within("words", "readwrite", (all) => all.delete(id));
export const whose = async () => (await within("whose", "readonly", (one) => one.get("now")))?.who ?? "";

// Pages of somebody else go at once; words wait for whoever wrote them, and go when another comes.
export async function belongsTo(who) {
  const before = await whose();
  if (before === who) return;
  if (before) await caches.delete(PAGES);
  if (who !== "nobody") {
    const others = (await unsent()).filter((words) => words.who !== who);
    await Promise.all(others.map((words) => drop(words.id)));
    if (before && before !== "nobody") indexedDB.deleteDatabase(SLIPS);
  }
  await within("whose", "readwrite", (one) => one.put({ id: "now", who }));
}

export async function empty() {
  await caches.delete(PAGES);
  await Promise.all((await unsent()).map((words) => drop(words.id)));
  indexedDB.deleteDatabase(SLIPS);
  await within("whose", "readwrite", (one) => one.put({ id: "now", who: "nobody" }));
}
