// Brings a file to the house piece by piece; a line that breaks is taken up again where it was.
const PATIENCE = [1, 2, 4, 8, 15, 30, 60].map((seconds) => seconds * 1000);
// A file that is chosen again goes on too; a recording has no name, and is only ever sent once.
const kept = (file) => file.name && `kith:bringing:${file.name}:${file.size}:${file.lastModified}`;
const pause = (time) => new Promise((done) => {
  const timer = setTimeout(done, time);
  addEventListener("online", () => (clearTimeout(timer), done()), { once: true });
});

export class Refused extends Error {}

async function ask(address, token, body) {
  const headers = { accept: "application/json", "x-form-token": token };
  const answer = await fetch(address, body === undefined ? { headers } : { method: "POST", headers, body });
  const told = answer.headers.get("content-type")?.includes("json") ? await answer.json() : {};
  if (answer.ok) return told;
  // What the house refuses stays refused; a line or a house that is gone for a moment comes back.
  throw answer.status < 500 && ![408, 409, 429].includes(answer.status) ? new Refused(told.title) : new Error();
}

async function begin(file, kind, peaks, token) {
  const known = kept(file) && sessionStorage.getItem(kept(file));
  const before = known && (await ask(`/media/${known}`, token).catch(() => null));
  if (before?.state === "arriving") return before;
  const told = await ask("/media/new", token, new URLSearchParams({ token, kind, size: file.size, peaks }));
  if (kept(file)) sessionStorage.setItem(kept(file), told.id);
  return told;
}

async function oneMore(file, told, token, most) {
  const piece = file.slice(told.at, told.at + Math.min(told.piece, most));
  return ask(`/media/${told.id}/part?at=${told.at}`, token, piece);
}

// Gives what the house says of it in the end; tells `onWay` how far it is (0 to 1), and when the line broke (-1).
export async function bring(file, { kind, peaks = "", token, onWay = () => {} }) {
  let told = null;
  let most = Infinity; // smaller pieces get through a thin line
  for (let tries = 0; told?.state !== "ready"; ) {
    try {
      told = told ? await oneMore(file, told, token, most) : await begin(file, kind, peaks, token);
      if (told.state === "refused") throw new Refused();
      onWay(told.at / told.size);
      tries = 0;
    } catch (wrong) {
      if (wrong instanceof Refused || tries === PATIENCE.length) throw wrong;
      onWay(-1);
      if (told) most = Math.max(1 << 15, Math.min(told.piece, most) / 2);
      await pause(PATIENCE[tries++]);
      if (told) told = await ask(`/media/${told.id}`, token).catch(() => told);
    }
  }
  sessionStorage.removeItem(kept(file));
  return told;
}

export const leaveOut = (id, token) => ask(`/media/${id}/drop`, token, "").catch(() => {});
