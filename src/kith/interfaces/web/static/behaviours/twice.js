// A form that is on its way is not sent again by a second press of the same button: what it
// began may be over when the second arrives, or be there twice. After a second it may be meant.
const MEANT = 1000;
const pressed = new WeakMap();

document.addEventListener("submit", (event) => {
  const by = event.submitter ?? event.target;
  if (event.timeStamp - (pressed.get(by) ?? -MEANT) >= MEANT) return pressed.set(by, event.timeStamp);
  event.preventDefault();
  event.stopImmediatePropagation();
}, { capture: true });
