// New words arrive in an open page without a reload, and stop when the house says so.
// data-live: the stream's address. data-ended: what to say when it has ended.
const later = new Map();

function isBusy(shown) {
  return shown.contains(document.activeElement) || shown.querySelector("details[open]");
}

function put(list, piece) {
  const old = document.getElementById(piece.id);
  const made = Object.assign(document.createElement("template"), { innerHTML: piece.html });
  const fresh = made.content.firstElementChild;
  later.delete(piece.id), old?.classList.remove("fresh");
  // Told once more, to a page that had it already; or in a part that only words taken away change.
  if (old && fresh && (fresh.isEqualNode(old) || (old.closest("[data-still]") && !fresh.matches(".gone")))) return;
  fresh?.classList.add("fresh");
  // What somebody is about to press stays under their hand; words taken away go at once.
  if (old && fresh && isBusy(old) && !made.content.querySelector(".gone")) later.set(piece.id, [list, piece]);
  else if (old && fresh) old.replaceWith(fresh);
  else if (old) old.remove();
  else if (fresh && piece.at === "top") list.prepend(fresh);
  else if (fresh && piece.at === "end") list.append(fresh);
  if (fresh) document.querySelector("[data-nothing]")?.remove();
}

function say(list) {
  const line = Object.assign(document.createElement("p"), { className: "note", textContent: list.dataset.ended });
  line.setAttribute("role", "status");
  list.before(line);
}

function follow(list) {
  const address = new URL(list.dataset.live, location.href);
  let stream = null;
  const stop = () => void (stream = stream?.close());
  const end = () => { stop(); list.removeAttribute("data-live"); say(list); document.dispatchEvent(new Event("kith:ended")); };
  // A proxy answers for a house that starts again: that passes. Any other answer: no page of ours any more.
  const ask = async () => {
    stop();
    const answer = await fetch(address, { method: "HEAD" }).catch(() => null);
    answer && answer.status < 500 && !answer.ok ? end() : setTimeout(start, 3000 + Math.random() * 3000);
  };
  const start = () => {
    if (stream || document.hidden || !list.hasAttribute("data-live")) return;
    stream = new EventSource(address);
    stream.addEventListener("piece", ({ lastEventId, data }) => {
      address.searchParams.set("since", lastEventId);
      put(list, JSON.parse(data));
    });
    stream.addEventListener("ended", end);
    stream.addEventListener("error", () => stream?.readyState === EventSource.CLOSED && ask());
  };
  // A browser keeps six lines to a house at most: a page nobody looks at hangs up, and catches up later.
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  Object.entries({ pagehide: stop, pageshow: start }).forEach((one) => addEventListener(...one));
}

const catchUp = () => setTimeout(() => [...later.values()].forEach(([list, piece]) => put(list, piece)));
["focusout", "toggle"].forEach((event) => document.addEventListener(event, catchUp, true));
document.querySelectorAll("[data-live]").forEach(follow);
