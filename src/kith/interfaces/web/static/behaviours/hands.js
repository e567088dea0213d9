// data-waits: a page that goes on by itself when the other one has done their part. Without this, one looks again.
const EVERY = 2000;
const LONGEST = 10 * 60 * 1000;

async function ask(part) {
  const answer = await fetch(part.dataset.waits, { headers: { accept: "application/json" } }).catch(() => null);
  return answer?.ok ? answer.json().catch(() => null) : null;
}

function wait(part) {
  const began = Date.now();
  const look = async () => {
    if (Date.now() - began > LONGEST) return;
    const told = document.hidden ? null : await ask(part);
    if (told && told.state !== part.dataset.state) return location.replace(told.to || location.href);
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
}

document.querySelectorAll("[data-waits]").forEach(wait);
