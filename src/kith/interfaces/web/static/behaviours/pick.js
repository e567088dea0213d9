// data-pick: a link that stands for words puts them into the field it leads to, and undo brings back what was there.
function put(words, field) {
  field.focus();
  field.select();
  if (!document.execCommand("insertText", false, words)) field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("[data-pick]");
  const field = link && document.querySelector(link.hash);
  if (!field || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  put(link.textContent.trim(), field);
});
