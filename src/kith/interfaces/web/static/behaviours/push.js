// data-push: the house's key for what carries messages to this browser. data-push-to: where the house
// hears of it; off is below that. The page says the rest, and names who carries it.
const part = document.querySelector("[data-push]");
const bit = (name) => part.querySelector(`[data-push-${name}]`);
const can = "serviceWorker" in navigator && "PushManager" in window;

function bytes(letters) {
  const plain = atob(letters.replace(/-/g, "+").replace(/_/g, "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

async function send(address, told) {
  const headers = { "content-type": "application/json", accept: "application/json", "x-form-token": part.dataset.token };
  const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(told) });
  const heard = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(heard.title), { told: heard.title });
  return heard;
}

const manager = async () => (await navigator.serviceWorker.ready).pushManager;

async function turnOn() {
  if ((await Notification.requestPermission()) !== "granted") throw Object.assign(new Error(), { told: part.dataset.denied });
  const how = { userVisibleOnly: true, applicationServerKey: bytes(part.dataset.push) };
  const { endpoint, keys } = (await (await manager()).subscribe(how)).toJSON();
  await send(part.dataset.pushTo, { endpoint, p256dh: keys.p256dh, auth: keys.auth });
}

async function turnOff() {
  const now = await (await manager()).getSubscription();
  if (now) await send(`${part.dataset.pushTo}/off`, { endpoint: now.endpoint });
  await now?.unsubscribe();
}

async function look() {
  const now = await (await manager()).getSubscription();
  bit("on").hidden = Boolean(now);
  bit("off").hidden = !now;
}

function press(button, deed) {
  button.addEventListener("click", async () => {
    bit("problem").hidden = true;
    try {
      await deed();
      location.reload(); // the page has the list of devices
    } catch (wrong) {
      bit("problem").textContent = wrong.told ?? part.dataset.failed;
      bit("problem").hidden = false;
    }
    await look();
  });
}

if (part && !can) bit("needs").hidden = false;
if (part && can) [press(bit("on"), turnOn), press(bit("off"), turnOff), look()];
