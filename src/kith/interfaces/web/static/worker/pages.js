// Pages opened last. The house says which may be kept ("kith-keep") and whose they are ("kith-here");
// shelf.js has what happens when that changes. None is older than a week, and one that was taken away goes.
import { PAGES, belongsTo } from "../shelf.js";
import { noLine } from "./files.js";

const LONGEST = 7 * 24 * 60 * 60 * 1000;
const MOST = 40;
const INSTEAD = { "/hands": "/hands/here" }; // what stands there needs a line; this does not
const TAKEN_AWAY = [401, 403, 404, 410];

export const plain = (url) => url.split("#")[0];
const age = (answer) => Date.now() - Number(answer.headers.get("kith-kept-at"));

async function dated(answer) {
  const headers = new Headers(answer.headers);
  headers.set("kith-kept-at", Date.now());
  return new Response(await answer.blob(), { headers });
}

// Each time a page is opened, the one that has waited longest is looked at: is it still there?
async function tidy(cache) {
  const all = await cache.keys();
  for (const [place, one] of all.entries()) {
    const found = await cache.match(one);
    if (!found || age(found) > LONGEST || all.length - place > MOST) await cache.delete(one);
  }
  const [longest] = await cache.keys();
  const here = longest && (await cache.match(longest));
  const answer = here && (await fetch(longest.url, { method: "HEAD", redirect: "manual" }).catch(() => null));
  if (answer?.ok) await cache.put(longest, here);
  else if (answer && answer.status < 500) await cache.delete(longest);
}

async function note(url, answer) {
  const here = answer.headers.get("kith-here");
  if (here) await belongsTo(here);
  const cache = await caches.open(PAGES);
  if (TAKEN_AWAY.includes(answer.status)) await cache.delete(url);
  if (answer.ok && answer.headers.has("kith-keep")) await cache.put(url, await dated(answer));
  await tidy(cache);
}

export const isKept = async (url) => Boolean(await (await caches.open(PAGES)).match(plain(url), { ignoreVary: true }));

async function kept(url) {
  const found = await (await caches.open(PAGES)).match(url, { ignoreVary: true });
  if (!found || age(found) > LONGEST) return null;
  const html = (await found.text()).replace("<body", `<body data-kept="${found.headers.get("kith-kept-at")}"`);
  return new Response(html, found);
}

export async function opened(event) {
  const url = plain(event.request.url);
  const answer = await fetch(event.request).catch(() => null);
  if (!answer) return (await kept(url)) ?? (await kept(INSTEAD[new URL(url).pathname] ?? url)) ?? noLine();
  event.waitUntil(note(url, answer.clone()));
  return answer;
}

export const keepOpen = async (url) => note(plain(url), await fetch(url));
