// data-grow: a field is as high as its words. data-room: near the limit it says how much is left.
const growsByItself = CSS.supports("field-sizing", "content");

function grow(field) {
  if (growsByItself) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 4}px`;
}

function tellRoom(field) {
  const limit = document.getElementById(`${field.id}-limit`);
  if (!limit) return;
  limit.dataset.plain ??= limit.textContent;
  const most = Number(field.dataset.room);
  const left = most - [...field.value].length;
  const near = left < Math.max(20, most / 10);
  limit.classList.toggle("over", left < 0);
  limit.textContent = near
    ? (left < 0 ? limit.dataset.over : limit.dataset.left).replace("{room}", Math.abs(left))
    : limit.dataset.plain;
}

function look(field) {
  if (field.matches?.("[data-grow]")) grow(field);
  if (field.matches?.("[data-room]")) tellRoom(field);
}

// Browsers show only the line being written; the readers named above it belong in sight too.
function showWhole({ target }) {
  const fits = target.offsetHeight < innerHeight / 2;
  if (target.matches?.("[data-grow]") && fits) target.scrollIntoView({ block: "nearest" });
}

document.addEventListener("input", (event) => look(event.target));
document.addEventListener("focusin", showWhole);
document.querySelectorAll("[data-grow], [data-room]").forEach(look);
