// The files that pages are made of. Each changes its address when it changes itself, so what is here is right.
const FIXED = "kith-files";
const NO_LINE = "/no-line";
const MOST = 150; // some versions of a house: pages kept before an upgrade still ask for the older ones

export async function keepFixed(files) {
  const cache = await caches.open(FIXED);
  const wanted = [...files, NO_LINE].map((file) => new Request(file, { cache: "no-cache" }));
  await Promise.allSettled(wanted.map((file) => cache.add(file))); // what is missing comes as it is asked for
  const all = await cache.keys();
  for (const old of all.slice(0, Math.max(0, all.length - MOST))) await cache.delete(old);
}

export async function fixed({ request }) {
  const cache = await caches.open(FIXED);
  const here = await cache.match(request);
  if (here) return here;
  const answer = await fetch(request);
  if (answer.ok) await cache.put(request, answer.clone());
  return answer;
}

export async function noLine() {
  return (await (await caches.open(FIXED)).match(NO_LINE)) ?? Response.error();
}
