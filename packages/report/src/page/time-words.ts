// SPDX-License-Identifier: EUPL-1.2
const secondMs = 1000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function rounded(value: number): string {
  return (value < 10 ? Math.round(value * 10) / 10 : Math.round(value)).toLocaleString('sv-SE');
}

/** A length of time as a reader takes it in: `1,5 s`, `12 min`, `3 tim`, `2 dygn`. */
export function timeWords(ms: number): string {
  if (ms < minuteMs) return `${rounded(ms / secondMs)} s`;
  if (ms < hourMs) return `${rounded(ms / minuteMs)} min`;
  if (ms < 2 * dayMs) return `${rounded(ms / hourMs)} tim`;
  return `${rounded(ms / dayMs)} dygn`;
}
