// data-guard: words not yet sent are kept for this tab, and closing it asks first. Going elsewhere
// in the house does not ask: the words are there on return. data-forget (signing out) keeps nothing.
const mine = `kith:${document.body.dataset.me ?? "outside"}:`;
const sending = `${mine}sending`;
const forms = [...document.querySelectorAll("form[data-guard]")];
let leavingOnPurpose = false;

const fieldsOf = (form) => [...form.querySelectorAll("textarea")];
const key = (form, field) => `${mine}${form.action}#${field.name}`;
const changed = (field) => field.value !== field.defaultValue;
const unsent = (form) => fieldsOf(form).some((field) => field.value.trim() && changed(field));

function forget(starting, ending = "") {
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(starting) && name.endsWith(ending))
    .forEach((name) => sessionStorage.removeItem(name));
}

// The house has answered once a new page is here; what it refused stands in that page's field.
function settle() {
  const action = sessionStorage.getItem(sending);
  const [arrival] = performance.getEntriesByType("navigation");
  if (action && arrival?.type !== "back_forward") forget(`${mine}${action}#`);
  sessionStorage.removeItem(sending);
  // On a page for people outside nothing was taken in: whoever signs in again finds their words.
  if (!document.body.dataset.me) forget("kith:", ":sending");
}

function restore(field, name) {
  const kept = sessionStorage.getItem(name);
  if (kept === null || changed(field)) return;
  field.value = kept;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("input", ({ target }) => {
  if (target.tagName !== "TEXTAREA" || !forms.includes(target.form)) return;
  if (changed(target)) sessionStorage.setItem(key(target.form, target), target.value);
  else sessionStorage.removeItem(key(target.form, target));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  if (link?.origin === location.origin) leavingOnPurpose = true;
});
document.addEventListener("submit", ({ target }) => {
  leavingOnPurpose = true;
  if (target.matches("[data-forget]")) forget("kith:");
  else if (forms.includes(target)) sessionStorage.setItem(sending, target.action);
});
addEventListener("beforeunload", (event) => {
  if (!leavingOnPurpose && forms.some(unsent)) event.preventDefault();
  leavingOnPurpose = false;
});

settle();
forms.forEach((form) => fieldsOf(form).forEach((field) => restore(field, key(form, field))));
