// data-record: a voice of three minutes at most, heard again before it is said.
import { add, hold } from "./adding.js";
import { loudness } from "./loudness.js";

const LONGEST = 180;
const KINDS = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

async function record(place, panel) {
  const told = panel.querySelector("[role=timer]");
  const line = await navigator.mediaDevices.getUserMedia({ audio: true });
  const type = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
  const recorder = new MediaRecorder(line, { mimeType: type, audioBitsPerSecond: 48000 });
  const pieces = [];
  const began = performance.now();
  const tick = () => {
    const seconds = Math.floor((performance.now() - began) / 1000);
    told.textContent = panel.dataset.recording.replace("{seconds}", seconds);
    if (seconds >= LONGEST) recorder.stop();
  };
  const timer = setInterval(tick, 250);
  let thrown = false;
  const over = () => recorder.state !== "inactive" && recorder.stop();
  panel.querySelector(".record").onclick = over;
  panel.querySelector("[data-throw]").onclick = () => ((thrown = true), over());
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  recorder.addEventListener("stop", async () => {
    clearInterval(timer);
    line.getTracks().forEach((track) => track.stop());
    panel.hidden = true;
    place.querySelector("[data-record]").hidden = false;
    hold(place.closest("form"), false);
    const blob = new Blob(pieces, { type: type.split(";")[0] });
    if (!thrown) await add(place, blob, "voice", await loudness(blob));
  });
  tick();
  hold(place.closest("form"), true);
  recorder.start(1000);
}

document.querySelectorAll("[data-adding]").forEach((place) => {
  const button = place.querySelector("[data-record]");
  const panel = place.querySelector("[data-recorder]");
  const able = navigator.mediaDevices?.getUserMedia && window.MediaRecorder;
  button.hidden = !able;
  place.querySelector("[data-no-microphone]").hidden = Boolean(able);
  place.querySelector("[data-insecure]").hidden = isSecureContext;
  button.addEventListener("click", async () => {
    button.hidden = true;
    panel.hidden = false;
    panel.querySelector(".record").focus();
    await record(place, panel).catch(() => {
      panel.hidden = true;
      button.hidden = false;
      place.querySelector(".told").textContent = panel.dataset.refused;
    });
  });
});
