// New words arrive in an open page without a reload, and stop when the house says so.
// data-live: the stream's address. data-ended: what to say when it has ended.

function put(list, piece) {
  const old = document.getElementById(piece.id);
  if (!piece.html) { old?.remove(); return; }
  const made = document.createElement("template");
  made.innerHTML = piece.html;
  const fresh = made.content.firstElementChild;
  if (old) {
    if (old.contains(document.activeElement) || old.querySelector("details[open]")) return;
    old.replaceWith(fresh);
  } else if (piece.at === "top") list.prepend(fresh);
  else if (piece.at === "end") list.append(fresh);
  document.querySelector("[data-nothing]")?.remove();
}

function say(list, words) {
  const line = document.createElement("p");
  line.className = "note";
  line.setAttribute("role", "status");
  line.textContent = words;
  list.before(line);
}

for (const list of document.querySelectorAll("[data-live]")) {
  const stream = new EventSource(list.dataset.live);
  stream.addEventListener("piece", (event) => put(list, JSON.parse(event.data)));
  stream.addEventListener("ended", () => { stream.close(); say(list, list.dataset.ended); });
  // An answer other than a stream means that the page is not ours to see any more.
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) say(list, list.dataset.ended);
  });
  addEventListener("pagehide", () => stream.close());
}
