// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  NodeKeys,
  PublicKeys,
  importNodeKeys,
  importPublicKeys,
  openMessage,
  verifyMessage,
} from '@samsyn/envelope';
import { importTrustedKeys, verifyBundle } from '@samsyn/evidence';
import { isSamsynError } from '@samsyn/terms';

/** What came of it: how often each code, and the places of bits that nobody missed. */
export interface Flipped {
  readonly what: string;
  readonly bytes: number;
  readonly flips: number;
  readonly codes: Readonly<Record<string, number>>;
  readonly undetected: readonly string[];
}

const vectors = join(import.meta.dirname, '../../../vectors');
const bitsPerByte = 8;

function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(vectors, path), 'utf8'));
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'taken for good';
  } catch (error) {
    return isSamsynError(error) ? error.code : 'unforeseen';
  }
}

/** Flips bits of what verifies, `bits` in each byte, and asks for a verdict each time. */
async function flipAll(
  what: string,
  whole: Uint8Array,
  bits: number,
  verdict: (bytes: Uint8Array) => Promise<unknown>,
): Promise<Flipped> {
  await verdict(whole);
  const codes: Record<string, number> = {};
  const undetected: string[] = [];
  for (let at = 0; at < whole.length; at += 1)
    for (let bit = 0; bit < bits; bit += 1) {
      const mask = 1 << ((at + bit) % bitsPerByte);
      const code = await codeOf(verdict(whole.with(at, (whole[at] ?? 0) ^ mask)));
      codes[code] = (codes[code] ?? 0) + 1;
      if (!/^(envelope|evidence)\./.test(code)) undetected.push(`byte ${at}, bit ${mask}: ${code}`);
    }
  return { what, bytes: whole.length, flips: whole.length * bits, codes, undetected };
}

/**
 * Every bit of a sealed message, and of each byte of an evidence bundle one: each is detected, by a
 * code of the envelope or of evidence.
 */
export async function flipEveryBit(): Promise<readonly Flipped[]> {
  const keys = read('envelope/keys.json');
  const own = await importNodeKeys(NodeKeys.parse(keys['recipient']));
  const sender = await importPublicKeys(PublicKeys.parse(keys['sender']));
  const sealed = Buffer.from(String(read('envelope/open-good.json')['input']), 'base64');
  const trusted = await importTrustedKeys(read('evidence/keys.json'));
  const bundle = Buffer.from(String(read('evidence/sender-good.json')['file']), 'base64url');
  return [
    await flipAll('a sealed message', new Uint8Array(sealed), bitsPerByte, async (bytes) =>
      verifyMessage(await openMessage(bytes, own), sender),
    ),
    await flipAll('an evidence bundle', new Uint8Array(bundle), 1, async (bytes) =>
      verifyBundle(bytes, trusted),
    ),
  ];
}
