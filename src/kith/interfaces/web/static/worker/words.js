// Words that could not be sent wait here until there is a line: each has a name ("once") that the
// house knows again, and is sent once. What the house refuses stays, with its reason.
import { drop, empty, keep, unsent, whose } from "../shelf.js";
import { noLine } from "./files.js";
import { isKept, plain } from "./pages.js";
import { hearNoMore } from "./pushed.js";

const REFUSED = [400, 404, 409, 410, 413, 422];
let turn = Promise.resolve();

export async function sent({ request }) {
  // Pages of the house say where they are; no other site can, and nothing is kept or emptied for it.
  if (!request.referrer.startsWith(`${location.origin}/`)) return fetch(request).catch(noLine);
  const spare = request.clone();
  const leaving = new URL(request.url).pathname === "/sign-out";
  if (leaving) await Promise.all([empty(), hearNoMore()]);
  try {
    return await fetch(request);
  } catch {
    return leaving || request.signal.aborted ? noLine() : hold(request, spare);
  }
}

async function hold({ url, referrer }, spare) {
  const form = [...(await spare.formData())];
  const given = Object.fromEntries(form);
  if (!given.once || given.words === undefined) return noLine();
  const held = { id: given.once, who: await whose(), to: url, from: referrer, at: Date.now() };
  await keep({ ...held, words: given.words, form: form.filter(([, value]) => typeof value === "string") });
  registration.sync?.register("unsent").catch(() => {}); // then it is sent also with no page open
  return Response.redirect((await isKept(referrer)) ? plain(referrer) : "/", 303);
}

// told: whose page asks, and its form token: a newer session has another than the words were written with.
export function send(told) {
  turn = turn.then(() => sendAll(told)).catch(() => {});
  return turn;
}

async function sendAll({ who, token } = {}) {
  const now = await whose();
  for (const words of await unsent()) {
    const mine = words.who === now && !words.problem;
    if (mine && !(await sendOne(words, who === now ? token : ""))) return;
  }
}

async function sendOne(words, token) {
  const fields = words.form.map(([name, value]) => [name, name === "token" && token ? token : value]);
  const body = new URLSearchParams(fields); // files went another way before
  const how = { method: "POST", body, redirect: "manual", headers: { accept: "application/json" } };
  const answer = await fetch(words.to, how).catch(() => null);
  const refused = answer && REFUSED.includes(answer.status);
  if (answer?.type === "opaqueredirect") await drop(words.id);
  else if (refused) await keep({ ...words, problem: (await answer.json().catch(() => ({}))).title ?? "?" });
  else return false; // no line yet, or a house that is busy, or one must sign in first
  for (const page of await clients.matchAll()) page.postMessage({ changed: words.id });
  return true;
}
