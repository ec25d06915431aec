// SPDX-License-Identifier: EUPL-1.2
import type { SeededRandom } from '../population/seeded-random.ts';
import type { Door } from './door.ts';
import type { Probe } from './probe.ts';
import { postOf } from './request-text.ts';

/** Sealed bytes that were good once. */
export type Altered = readonly [name: string, bytes: Uint8Array];

function flipped(sealed: Uint8Array, at: number, bit: number): Uint8Array {
  const bytes = Uint8Array.from(sealed);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes;
}

/** The sealed bytes with something else in them, in each way that bytes are altered. */
function altered(sealed: Uint8Array, draw: SeededRandom): readonly Altered[] {
  const at = draw.between(0, sealed.length - 1);
  const head = draw.between(0, 120);
  const [before, after] = [sealed.subarray(0, at), sealed.subarray(at)];
  const noise = Uint8Array.from({ length: draw.between(1, 4_000) }, () => draw.between(0, 255));
  const lengthAt = 4;
  const longer = Uint8Array.from(sealed);
  longer[lengthAt] = 255;
  return [
    [`byte ${at} flipped`, flipped(sealed, at, draw.between(0, 7))],
    [`byte ${head} of the head flipped`, flipped(sealed, head, draw.between(0, 7))],
    [`cut at ${at}`, before],
    ['a byte taken out', Buffer.concat([before, after.subarray(1)])],
    ['a byte put in', Buffer.concat([before, Uint8Array.of(0), after])],
    ['a byte at the end', Buffer.concat([sealed, Uint8Array.of(0)])],
    ['the end repeated', Buffer.concat([sealed, after])],
    ['noise inside', Buffer.concat([before, noise, after])],
    ['noise alone', noise],
    ['nothing', new Uint8Array()],
    ['a length that goes past the end', longer],
    ['the magic of another kind', Buffer.concat([Buffer.from('SMD2'), sealed.subarray(4)])],
    ['an older magic', Buffer.concat([Buffer.from('SMS0'), sealed.subarray(4)])],
  ];
}

/** Messages that are not as they were sealed, at every place of the peer's door that opens them. */
export function envelopeProbes(
  door: Door,
  sealed: Uint8Array,
  draw: SeededRandom,
): readonly Probe[] {
  const type = ['Content-Type: application/octet-stream'];
  const places = ['/peer/messages', '/peer/gate'];
  return places.flatMap((path) => [
    ...altered(sealed, draw).map(([name, bytes]): Probe => ({
      name: `${name}, to ${path}`,
      door,
      said: postOf(door, path, bytes, type),
      meets: 'problem',
    })),
    {
      name: `too many bytes to ${path}`,
      door,
      said: postOf(door, path, Buffer.alloc(1024 * 1024 + 1, 1), type),
      meets: 'refused',
      codes: ['input.too-large'],
    },
  ]);
}
