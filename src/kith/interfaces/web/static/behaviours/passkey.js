// Makes or uses a passkey (WebAuthn). The button is shown only where the browser can.
// data-passkey: where to send it; its /options say what to make. data-token: the form token.

async function send(address, token, body) {
  const headers = { "content-type": "application/json", accept: "application/json", "x-form-token": token };
  const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(told.title), { told: told.title });
  return told;
}

async function passkey(button) {
  const { passkey: address, token } = button.dataset;
  const options = await send(`${address}/options`, token, {});
  const making = "user" in options;
  const credential = making
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  const { then } = await send(address, token, credential.toJSON());
  location.assign(then);
}

function tell(button, words) {
  const line = document.querySelector("[data-passkey-problem]");
  if (!line) return;
  line.textContent = words;
  line.hidden = false;
}

if (window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  for (const button of document.querySelectorAll("[data-passkey]")) {
    button.hidden = false;
    button.addEventListener("click", () => passkey(button).catch((wrong) => tell(button, wrong.told ?? button.dataset.failed)));
  }
}
