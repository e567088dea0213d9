// "see before" unfolds under the words what they said earlier; without this it is a page of its own.
const isPlain = (event) => !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

async function earlierOf(link) {
  const answer = await fetch(link.href).catch(() => null);
  if (!answer?.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".earlier");
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest?.('.said .who a[href$="/before"]');
  if (!link || !isPlain(event)) return;
  event.preventDefault();
  const words = link.closest(".said").querySelector(".words");
  const open = words.parentElement.querySelector(".earlier");
  link.setAttribute("aria-expanded", String(!open));
  if (open) return open.remove();
  const earlier = await earlierOf(link);
  if (!earlier) location.assign(link.href);
  else if (!words.parentElement.querySelector(".earlier")) words.after(document.adoptNode(earlier));
});
