// SPDX-License-Identifier: EUPL-1.2
const roundCount = 64;

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1)
    if (candidate % divisor === 0) return false;
  return true;
}

const primes = Array.from({ length: 312 }, (_none, at) => at).filter((n) => n > 1 && isPrime(n));
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0;
const rounds = Int32Array.from(primes.slice(0, roundCount), (prime) => fraction(Math.cbrt(prime)));
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function padded(parts: readonly Uint8Array[]): DataView {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(bytes.length - 8, BigInt(length) * 8n);
  return view;
}

function schedule(view: DataView, from: number): Int32Array {
  const words = new Int32Array(roundCount);
  for (let at = 0; at < roundCount; at += 1) {
    if (at < 16) {
      words[at] = view.getInt32(from + at * 4);
      continue;
    }
    const [a, b] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const low = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const high = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    words[at] = (words[at - 16] ?? 0) + low + (words[at - 7] ?? 0) + high;
  }
  return words;
}

function mixed(state: Int32Array, words: Int32Array): Int32Array {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < roundCount; at += 1) {
    const choice = (e & f) ^ (~e & g);
    const one = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + one + choice + (rounds[at] ?? 0) + (words[at] ?? 0)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + two + majority) | 0];
  }
  return state.map((word, at) => word + ([a, b, c, d, e, f, g, h][at] ?? 0));
}

/**
 * SHA-256 of the parts, one after the other (FIPS 180-4); 32 bytes, at once. Stands in a browser for
 * the one file of the ledger that uses Node.
 */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const view = padded(parts);
  let state: Int32Array = start;
  for (let from = 0; from < view.byteLength; from += 64) state = mixed(state, schedule(view, from));
  const hash = new DataView(new ArrayBuffer(32));
  for (const [at, word] of state.entries()) hash.setInt32(at * 4, word);
  return new Uint8Array(hash.buffer);
}
