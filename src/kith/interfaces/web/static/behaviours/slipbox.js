// Handshakes that wait on this phone, and the key that signs them: made here, and it never leaves this browser.
import { SLIPS } from "../shelf.js";

export const KIND = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
export const base64 = (raw) => btoa(String.fromCharCode(...new Uint8Array(raw)));

function opened() {
  return new Promise((done, failed) => {
    const asking = indexedDB.open(SLIPS, 1);
    asking.onupgradeneeded = () => {
      asking.result.createObjectStore("slips", { keyPath: "id" });
      asking.result.createObjectStore("keys", { keyPath: "id" });
    };
    asking.onsuccess = () => done(asking.result);
    asking.onerror = () => failed(asking.error);
  });
}

async function within(store, mode, what) {
  const box = await opened();
  try {
    return await new Promise((done, failed) => {
      const deed = box.transaction(store, mode);
      const asked = what(deed.objectStore(store));
      deed.oncomplete = () => done(asked.result);
      deed.onabort = deed.onerror = () => failed(deed.error);
    });
  } finally {
    box.close();
  }
}

export const waiting = () => within("slips", "readonly", (all) => all.getAll());
export const drop = (id) => within("slips", "readwrite", (all) => all.delete(id));

export async function key(who) {
  const there = await within("keys", "readonly", (all) => all.get(who));
  if (there) return there.pair;
  const pair = await crypto.subtle.generateKey(KIND, false, ["sign"]);
  await within("keys", "readwrite", (all) => all.put({ id: who, pair }));
  return pair;
}

export const publicHalf = async (who) => base64(await crypto.subtle.exportKey("raw", (await key(who)).publicKey));

// The words that are signed stand also in slips/bringing.py.
export async function keep(who, part, digits) {
  const slip = { id: crypto.randomUUID(), who, part, digits, at: Date.now() };
  const words = ["kith handshake slip 1", location.host, part, digits, slip.at, slip.id].join("\n");
  const signed = await crypto.subtle.sign(KIND, (await key(who)).privateKey, new TextEncoder().encode(words));
  const whole = { ...slip, public: await publicHalf(who), signature: base64(signed) };
  await within("slips", "readwrite", (all) => all.put(whole));
}
