// data-scan: reads the QR of the one in front of you, where the browser can (BarcodeDetector).
const EVERY = 250;

function follow(text, told) {
  const found = URL.canParse(text) ? new URL(text) : null;
  const ours = found?.origin === location.origin && found.pathname.startsWith("/h/");
  if (ours) location.assign(found.pathname);
  else told.textContent = told.dataset.elsewhere;
  return ours;
}

async function scan(place) {
  const [button, video, told] = ["button", "video", "[role=status]"].map((name) => place.querySelector(name));
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  button.hidden = true;
  video.hidden = false;
  video.srcObject = stream;
  await video.play();
  addEventListener("pagehide", stop, { once: true });
  const look = async () => {
    const [code] = await detector.detect(video).catch(() => []);
    if (code && follow(code.rawValue, told)) return stop();
    setTimeout(look, EVERY);
  };
  look();
}

async function reads() {
  const kinds = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []);
  return kinds?.includes("qr_code") && Boolean(navigator.mediaDevices?.getUserMedia);
}

document.querySelectorAll("[data-scan]").forEach(async (place) => {
  if (!(await reads())) return;
  const told = place.querySelector("[role=status]");
  place.hidden = false;
  place.querySelector("button").addEventListener("click", () => {
    scan(place).catch(() => (told.textContent = told.dataset.refused));
  });
});
