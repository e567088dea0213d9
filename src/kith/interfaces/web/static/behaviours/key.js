// A house key stays on this device: it signs a challenge, and only the signature is sent.
// The same derivation as foundation/keys.py. Where the browser can't, the form is sent as it is.

const PREFIX = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20]; // RFC 8410
const MEANT = { I: "1", L: "1", O: "0" };

async function signer(typed) {
  const text = typed.toUpperCase().replace(/[\s-]/g, "").replace(/[ILO]/g, (c) => MEANT[c]);
  if (text.length !== 24) throw new Error("not a house key");
  const bytes = new TextEncoder().encode(text.slice(0, 23));
  const base = await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: new TextEncoder().encode("kith house key 1") };
  const seed = new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
  return crypto.subtle.importKey("pkcs8", new Uint8Array([...PREFIX, ...seed]), "Ed25519", true, ["sign"]);
}

function base64(bytes) { return btoa(String.fromCharCode(...new Uint8Array(bytes))); }

function hide(form, name, value) {
  const field = document.createElement("input");
  Object.assign(field, { type: "hidden", name, value });
  form.append(field);
}

async function sign(form, field) {
  const key = await signer(field.value);
  const { challenge } = await (await fetch(form.dataset.key)).json();
  const { x } = await crypto.subtle.exportKey("jwk", key);
  const signature = await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(challenge));
  hide(form, "challenge", challenge);
  hide(form, "public", x.replace(/-/g, "+").replace(/_/g, "/") + "=");
  hide(form, "signature", base64(signature));
  field.disabled = true; // a disabled field is not sent
}

for (const form of document.querySelectorAll("form[data-key]")) {
  form.addEventListener("submit", async (event) => {
    if (!crypto.subtle || form.dataset.signed) return;
    event.preventDefault();
    form.dataset.signed = "yes";
    try { await sign(form, form.elements.key); } catch { /* then the house says what is wrong with it */ }
    form.submit();
  });
}
