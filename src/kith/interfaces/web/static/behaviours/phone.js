// Lets pages be read without a line, where the browser can (https, or this machine): see worker/main.js.
// data-no-line: shown on a page that comes from this phone. data-app-needs: why nothing of it is there.
import { empty } from "../shelf.js";

const { me, kept } = document.body.dataset;
const worker = navigator.serviceWorker;
const AGAIN = 20_000;

export async function tell(words) {
  const there = await worker?.ready;
  there?.active?.postMessage(words);
}

const isTyped = (field) => field.value !== field.defaultValue;

// Who has typed something decides by themselves when the page changes under their hands.
function isBack(line) {
  if (![...document.querySelectorAll("textarea")].some(isTyped)) return location.reload();
  const [says, again] = line.children;
  says.textContent = says.dataset.back;
  again.firstElementChild.href = location.href;
  again.hidden = false;
}

async function lookForLine(line, wait = AGAIN) {
  const answer = await fetch("/healthz", { cache: "no-store" }).catch(() => null);
  if (answer?.ok) isBack(line);
  else setTimeout(lookForLine, wait, line, Math.min(2 * wait, AGAIN));
}

function showAge(made) {
  const line = made.content.firstElementChild.cloneNode(true);
  const [says] = line.children;
  const { lang } = document.documentElement;
  const spoken = [...navigator.languages.filter((one) => one.startsWith(lang)), lang];
  const when = new Intl.DateTimeFormat(spoken, { dateStyle: "medium", timeStyle: "short" });
  says.textContent = says.textContent.replace("{when}", when.format(Number(kept)));
  made.before(line);
  addEventListener("online", () => lookForLine(line, 1000), { once: true });
  setTimeout(lookForLine, 3000, line, 6000);
}

function begin() {
  worker.addEventListener("controllerchange", () => tell({ keep: location.href }), { once: true });
  worker.register("/sw.js", { type: "module" }).catch(() => {}); // then the house is as it was before
  document.querySelectorAll("[data-app]").forEach((part) => (part.hidden = false));
}

if (worker && me) begin();
if (!worker) document.querySelectorAll("[data-app-needs]").forEach((why) => (why.hidden = false));
if (kept) document.querySelectorAll("[data-no-line]").forEach(showAge);
document.addEventListener("submit", ({ target }) => target.matches("[data-forget]") && worker && empty());
document.addEventListener("kith:ended", () => tell({ gone: location.href.split("#")[0] }));
