// New words arrive in an open page without a reload, and stop when the house says so.
// data-live: the stream's address. data-ended: what to say when it has ended.
const later = new Map();

function isBusy(shown) {
  return shown.contains(document.activeElement) || shown.querySelector("details[open]");
}

function put(list, piece) {
  const old = document.getElementById(piece.id);
  const made = document.createElement("template");
  made.innerHTML = piece.html;
  const fresh = made.content.firstElementChild;
  later.delete(piece.id);
  old?.classList.remove("fresh");
  if (old && fresh?.isEqualNode(old)) return; // told once more, to a page that had it already
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
  const line = document.createElement("p");
  line.className = "note";
  line.setAttribute("role", "status");
  line.textContent = list.dataset.ended;
  list.before(line);
}

function follow(list) {
  const address = new URL(list.dataset.live, location.href);
  let stream = null;
  const stop = () => { stream?.close(); stream = null; };
  const end = () => { stop(); list.removeAttribute("data-live"); say(list); };
  const start = () => {
    if (stream || document.hidden || !list.hasAttribute("data-live")) return;
    stream = new EventSource(address);
    stream.addEventListener("piece", (event) => {
      address.searchParams.set("since", event.lastEventId);
      put(list, JSON.parse(event.data));
    });
    stream.addEventListener("ended", end);
    // An answer other than a stream means that the page is not ours to see any more.
    stream.addEventListener("error", () => { if (stream?.readyState === EventSource.CLOSED) end(); });
  };
  // A browser keeps six lines to a house at most: a page nobody looks at hangs up, and catches up later.
  document.addEventListener("visibilitychange", () => (document.hidden ? stop() : start()));
  addEventListener("pagehide", stop);
  addEventListener("pageshow", start);
}

const catchUp = () => setTimeout(() => [...later.values()].forEach(([list, piece]) => put(list, piece)));
document.addEventListener("focusout", catchUp);
document.addEventListener("toggle", catchUp, true);
document.querySelectorAll("[data-live]").forEach(follow);
