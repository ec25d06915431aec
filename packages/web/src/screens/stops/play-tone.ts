// SPDX-License-Identifier: EUPL-1.2
let audio: AudioContext | undefined;

const beeps = [0, 0.25];
const tone = { hz: 880, loudness: 0.2, seconds: 0.18 };

function beep(context: AudioContext, startsIn: number): void {
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  const from = context.currentTime + startsIn;
  oscillator.frequency.value = tone.hz;
  gain.gain.setValueAtTime(tone.loudness, from);
  gain.gain.exponentialRampToValueAtTime(0.001, from + tone.seconds);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(from);
  oscillator.stop(from + tone.seconds);
}

/** Whether the browser lets the page sound: it does once the officer has pressed something on it. */
export function isSoundAllowed(): boolean {
  return navigator.userActivation.hasBeenActive;
}

/** Two short tones, under half a second. @returns whether they could be heard */
export async function playTone(): Promise<boolean> {
  if (!isSoundAllowed()) return false;
  const context = (audio ??= new AudioContext());
  await context.resume();
  if (context.state !== 'running') return false;
  for (const startsIn of beeps) beep(context, startsIn);
  return true;
}
