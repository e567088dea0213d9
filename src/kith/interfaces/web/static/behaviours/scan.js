// data-scan: reads the QR of the one in front of you, where the browser can (BarcodeDetector).
const EVERY = 250;

function follow(text, told) {
  const found = URL.canParse(text) ? new URL(text) : null;
  const ours = found?.origin === location.origin && found.pathname.startsWith("/h/");
  if (ours) location.assign(found.pathname);
  else told.textContent = told.dataset.elsewhere;
  return ours;
}

async function scan(video, told) {
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  addEventListener("pagehide", stop, { once: true });
  video.srcObject = stream;
  const look = async () => {
    const [code] = await detector.detect(video).catch(() => []);
    if (!stream.active || (code && follow(code.rawValue, told))) return stop();
    setTimeout(look, EVERY);
  };
  await video.play().catch((error) => (stop(), Promise.reject(error)));
  look();
  return stop;
}

function begin(place) {
  const [button, video, told] = ["button", "video", "[role=status]"].map((name) => place.querySelector(name));
  const words = button.textContent;
  let stop = null;
  const show = (on) => {
    video.hidden = !on;
    button.textContent = on ? button.dataset.stop : words;
  };
  place.hidden = false;
  button.addEventListener("click", async () => {
    if (stop) return stop(), (stop = null), show(false);
    told.textContent = "";
    show(true);
    stop = await scan(video, told).catch(() => (show(false), (told.textContent = told.dataset.refused), null));
  });
}

async function reads() {
  const kinds = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []);
  return kinds?.includes("qr_code") && Boolean(navigator.mediaDevices?.getUserMedia);
}

document.querySelectorAll("[data-scan]").forEach(async (place) => {
  if (await reads()) begin(place);
});
