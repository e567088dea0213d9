// <details class="more">: one is open at a time; Escape or a press elsewhere closes it.
const open = () => document.querySelectorAll("details.more[open]");

document.addEventListener("click", (event) => {
  for (const menu of open()) if (!menu.contains(event.target)) menu.open = false;
});

// What opened shall not lie under the bar at the foot of a phone.
document.addEventListener("toggle", ({ target }) => {
  if (!target.matches("details.more[open]")) return;
  target.querySelector("ul").scrollIntoView({ block: "nearest" });
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    const inside = menu.contains(document.activeElement);
    menu.open = false;
    if (inside) menu.querySelector("summary").focus();
  }
});
