// Two who meet without a network: each phone keeps what it showed or what was typed, and sends it when there
// is a line. data-slips: where that is done. data-slips-page: knows this phone's key, and keeps that page on it.
import { drop, keep, publicHalf, waiting } from "./slipbox.js";
import { tell } from "./phone.js";

const { me, kept } = document.body.dataset;
const FINAL = [404, 409, 422];
const can = Boolean(me && globalThis.crypto?.subtle && globalThis.indexedDB && navigator.serviceWorker);
const token = () => document.querySelector("input[name=token]")?.value;

function post(to, told) {
  const body = new URLSearchParams({ ...told, token: token() });
  return fetch(to, { method: "POST", body, headers: { accept: "application/json" } }).catch(() => null);
}

const register = async () => (await post("/hands/key", { public: await publicHalf(me) }))?.ok;

async function sendOne({ id, part, digits, at, public: half, signature }) {
  const answer = await post("/hands/slips", { part, digits, at, nonce: id, public: half, signature });
  if (!answer?.ok && !FINAL.includes(answer?.status)) return;
  await drop(id);
  const told = await answer.json().catch(() => ({}));
  const place = document.querySelector("[data-slips-told]");
  if (told.to && place) location.assign(told.to);
  else if (!answer.ok && place) place.textContent = told.title ?? "";
}

async function send() {
  const mine = (await waiting()).filter(({ who }) => who === me);
  if (!mine.length || !token() || !(await register())) return;
  for (const slip of mine) await sendOne(slip);
}

const eight = () => String(crypto.getRandomValues(new Uint32Array(1))[0] % 1e8).padStart(8, "0");
const meant = (typed) => typed.normalize("NFKC").replace(/\D/g, "");

function begin(place) {
  const part = (name) => place.querySelector(name);
  const show = (name, shown = true) => (part(name).hidden = !shown);
  const put = (what, digits) =>
    keep(me, what, digits).then(() => show("[data-kept]"), () => show("[data-unkept]")).then(() => show("[data-ask]", false));
  place.hidden = false;
  document.querySelector("[data-slips-need]").hidden = true;
  part("[data-make]").addEventListener("click", () => {
    const digits = eight();
    part("[data-made] > [aria-hidden]").textContent = `${digits.slice(0, 4)} ${digits.slice(4)}`;
    part("[data-made] > .unseen").textContent = [...digits].join(" ");
    show("[data-made]"), put("showed", digits);
  });
  part("[data-typed]").addEventListener("submit", (event) => {
    event.preventDefault();
    const digits = meant(part("#typed").value);
    show("[data-wrong]", digits.length !== 8);
    digits.length === 8 ? put("typed", digits) : part("#typed").focus();
  });
}

if (can) document.querySelectorAll("[data-slips]").forEach(begin);
if (can && document.querySelector("[data-slips-page]")) register().then(() => tell({ keep: "/hands/here" })).catch(() => {});
if (can && !kept) send().catch(() => {});
