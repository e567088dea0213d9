const BARS = 64;

// How loud it is from beginning to end, two digits for each of some strokes.
export async function loudness(blob) {
  const context = new AudioContext();
  try {
    const sound = (await context.decodeAudioData(await blob.arrayBuffer())).getChannelData(0);
    const step = Math.max(1, Math.floor(sound.length / BARS));
    const tops = Array.from({ length: BARS }, (_, bar) =>
      sound.subarray(bar * step, (bar + 1) * step).reduce((top, each) => Math.max(top, Math.abs(each)), 0));
    const most = Math.max(0.01, ...tops);
    return tops.map((top) => Math.round((top / most) * 255).toString(16).padStart(2, "0")).join("");
  } catch {
    return "";
  } finally {
    context.close();
  }
}
