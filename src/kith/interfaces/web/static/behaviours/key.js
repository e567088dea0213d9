// A house key stays on this device: it signs a challenge, and only the signature is sent.
// The same derivation as foundation/keys.py. Where the browser can't, the form is sent as it is.

const PREFIX = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20]; // RFC 8410
const MEANT = { I: "1", L: "1", O: "0" };

function read(typed) {
  const meant = typed.toUpperCase().replace(/[ILO]/g, (letter) => MEANT[letter]);
  return meant.replace(/[^0-9A-HJKMNP-TV-Z]/g, "");
}

async function signer(text) {
  const bytes = new TextEncoder().encode(text.slice(0, 23));
  const base = await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveBits"]);
  const how = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: new TextEncoder().encode("kith house key 1") };
  const seed = new Uint8Array(await crypto.subtle.deriveBits(how, base, 256));
  return crypto.subtle.importKey("pkcs8", new Uint8Array([...PREFIX, ...seed]), "Ed25519", true, ["sign"]);
}

const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

async function signed(text, asking) {
  const key = await signer(text);
  const { challenge } = await (await fetch(asking)).json();
  const { x } = await crypto.subtle.exportKey("jwk", key);
  const words = `kith sign in 1\n${location.host}\n${challenge}`; // as pages/sign_in.py has them
  const signature = await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(words));
  return { challenge, public: x.replace(/-/g, "+").replace(/_/g, "/") + "=", signature: base64(signature) };
}

// What can't be a key may be nearly one: the house is told only how long it is, and says so.
async function answers(text, asking) {
  return text.length === 24 ? signed(text, asking) : { key: "0".repeat(text.length) };
}

function send(form, told) {
  const sending = form.cloneNode(); // without the field that holds the key
  for (const [name, value] of Object.entries({ token: form.elements.token.value, ...told })) {
    sending.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
  }
  document.body.append(sending);
  sending.submit();
}

for (const form of document.querySelectorAll("form[data-key]")) {
  form.addEventListener("submit", (event) => {
    if (!crypto.subtle) return;
    event.preventDefault();
    if (form.dataset.sending) return;
    form.dataset.sending = "yes";
    answers(read(form.elements.key.value), form.dataset.key)
      .then((told) => send(form, told))
      .catch((wrong) => (wrong.name === "NotSupportedError" ? form.submit() : send(form, { key: "" })));
  });
  addEventListener("pageshow", () => delete form.dataset.sending);
}
