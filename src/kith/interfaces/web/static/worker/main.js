// Runs beside the pages of a house: shows pages opened last while there is no line, holds words that
// could not be sent, and shows what is pushed. Everything else goes past it.
import { PAGES } from "../shelf.js";
import { fixed, keepFixed } from "./files.js";
import { keepOpen, opened } from "./pages.js";
import { send, sent } from "./words.js";

function answer(event) {
  const { cache, method, mode, referrer, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (origin !== location.origin) return;
  // Who goes back to what a form was answered: it is not sent again, and lies nowhere.
  if (method === "POST" && cache === "only-if-cached") event.respondWith(Response.redirect(referrer || "/", 303));
  else if (mode === "navigate" && method === "POST") event.respondWith(sent(event));
  else if (mode === "navigate" && method === "GET") event.respondWith(opened(event));
  else if (method === "GET" && pathname.startsWith("/static/")) event.respondWith(fixed(event));
}

async function heard({ keep, gone, send: told }) {
  if (keep) await keepOpen(keep);
  if (gone) await (await caches.open(PAGES)).delete(gone);
  if (told) await send(told);
}

export function begin(files) {
  addEventListener("install", (event) => {
    skipWaiting();
    event.waitUntil(keepFixed(files));
  });
  addEventListener("activate", (event) => event.waitUntil(clients.claim()));
  addEventListener("fetch", answer);
  addEventListener("sync", (event) => event.waitUntil(send()));
  addEventListener("message", (event) => event.waitUntil(heard(event.data)));
}
