// data-copy="#id" copies what stands there; data-print prints the page. Both stay hidden without this.
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  // A house on plain http has no clipboard to write to; selecting and copying still works there.
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) throw new Error("not copied");
}

function select(source) {
  getSelection().selectAllChildren(source);
}

document.querySelectorAll("[data-copy], [data-print]").forEach((button) => {
  button.hidden = false;
  button.setAttribute("aria-live", "polite");
});

document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-copy], [data-print]");
  if (!button) return;
  if ("print" in button.dataset) return print();
  const source = document.querySelector(button.dataset.copy);
  try {
    await copy(source.textContent.trim());
    button.textContent = button.dataset.done;
    button.focus();
  } catch {
    select(source);
  }
});
