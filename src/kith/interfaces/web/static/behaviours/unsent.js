// data-keep: a form whose words wait on this phone if there is no line, and are sent when it is back.
// Each sending gets a name of its own ("once"): a house that took the words knows it again.
import { drop, unsent } from "../shelf.js";
import { tell } from "./phone.js";

const { me } = document.body.dataset;
const made = document.querySelector("template[data-unsent]");
const AGAIN = 20_000;

document.addEventListener("submit", ({ target, submitter }) => {
  if (!target.matches("form[data-keep]") || submitter?.name || !crypto.randomUUID) return;
  target.querySelector("input[name=once]")?.remove();
  const once = { type: "hidden", name: "once", value: crypto.randomUUID() };
  target.append(Object.assign(document.createElement("input"), once));
});

function takeOut({ id, words }, field, piece) {
  field.value = [field.value, words].filter(Boolean).join("\n\n");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  drop(id).then(() => piece.remove());
  field.focus();
}

function show(words) {
  const piece = made.content.firstElementChild.cloneNode(true);
  const form = [...document.querySelectorAll("form[data-keep]")].find(({ action }) => action === words.to);
  const [out, away, link] = ["[data-take-out]", "[data-let-go]", "a"].map((name) => piece.querySelector(name));
  piece.dataset.unsent = words.id;
  piece.querySelector(".words").textContent = words.words;
  piece.querySelector(".problem").textContent = words.problem ?? "";
  piece.querySelector(".problem").hidden = !words.problem;
  if (words.problem) piece.querySelector(".note").textContent = piece.querySelector(".note").dataset.refused;
  out.hidden = !form;
  link.hidden = Boolean(form);
  link.href = words.from;
  out.addEventListener("click", () => takeOut(words, form.elements.words, piece));
  away.addEventListener("click", () => drop(words.id).then(() => piece.remove()));
  if (form) form.before(piece);
  else document.querySelector("[data-unsent]").after(piece);
}

async function look() {
  document.querySelectorAll("section[data-unsent]").forEach((piece) => piece.remove());
  const mine = (await unsent()).filter(({ who }) => who === me);
  mine.forEach(show);
  const token = document.querySelector("input[name=token]")?.value;
  const waits = mine.some(({ problem }) => !problem);
  if (waits) setTimeout(tell, AGAIN, { send: { who: me, token } });
  return waits && { send: { who: me, token } };
}

const go = async () => { const told = await look(); if (told) tell(told); };
if (me && made && navigator.serviceWorker) {
  navigator.serviceWorker.addEventListener("message", ({ data }) => data.changed && look());
  addEventListener("online", () => [0, 2000, 6000].forEach((wait) => setTimeout(go, wait)));
  go();
}
