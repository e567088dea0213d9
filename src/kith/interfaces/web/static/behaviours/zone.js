// The time zone this browser lives in, so that days are the person's own: put into a hidden field
// <input name="zone">, or offered by a button with data-zone="#field" and data-words="… {zone}".
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function offer(button) {
  const field = document.querySelector(button.dataset.zone);
  if (!field || field.value === zone) return;
  button.textContent = button.dataset.words.replace("{zone}", zone);
  button.hidden = false;
  button.closest("details")?.setAttribute("open", "");
  button.addEventListener("click", () => {
    field.value = zone;
    button.hidden = true;
    field.focus();
  });
}

if (zone) {
  document.querySelectorAll('input[type="hidden"][name="zone"]').forEach((field) => {
    field.value = zone;
  });
  document.querySelectorAll("[data-zone]").forEach(offer);
}
