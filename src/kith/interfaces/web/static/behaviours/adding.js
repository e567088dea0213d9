// data-adding: pictures are brought while the words are still being written, and shown below them.
import { bring, leaveOut } from "./bring.js";

const tokenOf = (place) => place.closest("form").elements.token.value;
const tell = (place, words) => void (place.querySelector(".told").textContent = words ?? "");
function settle(place) {
  const count = place.querySelectorAll("[data-one]").length;
  const words = place.closest("form").querySelector("[data-needed]");
  if (words) words.required = count === 0;
  const ears = place.querySelector("[data-ears]");
  if (ears) ears.hidden = !place.querySelector("[data-one][data-kind=picture]");
}

// Words are not sent before what goes with them is here.
export function hold(form, waits) {
  form.querySelectorAll("button:not([type])").forEach((button) => (button.disabled = waits));
  form.setAttribute("aria-busy", waits);
}

export async function add(place, file, kind, peaks = "") {
  const { arriving, stopped, broken } = place.dataset;
  const onWay = (part) => tell(place, part < 0 ? stopped : arriving);
  hold(place.closest("form"), true);
  onWay(0);
  try {
    const told = await bring(file, { kind, peaks, token: tokenOf(place), onWay });
    place.querySelector(".chosen").insertAdjacentHTML("beforeend", told.html);
    tell(place, "");
    place.querySelector(".one:last-child .line")?.focus();
  } catch (wrong) {
    tell(place, wrong.message || broken);
  }
  hold(place.closest("form"), false);
  settle(place);
}

async function addAll(place, field, kind) {
  const files = [...field.files];
  field.value = ""; // it is brought from here, not once more with the form
  for (const file of files) await add(place, file, kind);
}

function drop(place, event) {
  const button = event.target.closest("button[name=drop]");
  if (!button) return;
  event.preventDefault();
  leaveOut(button.value, tokenOf(place));
  button.closest("[data-one]").remove();
  tell(place, place.dataset.dropped);
  settle(place);
}

document.querySelectorAll("[data-adding]").forEach((place) => {
  const form = place.closest("form");
  form.enctype = "application/x-www-form-urlencoded"; // files go another way here
  place.classList.add("smooth");
  place.addEventListener("change", ({ target }) => target.type === "file" && addAll(place, target, target.name));
  place.addEventListener("click", (event) => drop(place, event));
  settle(place);
});
