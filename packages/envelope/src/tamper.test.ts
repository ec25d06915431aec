// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { openMessage } from './open-message.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { parseMessage } from './parse-message.ts';
import { sampleMessage, sampleParts, samplePayload } from './sample-message.ts';
import { sealMessage } from './seal-message.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

const { sender, recipient } = sampleMessage;
const headBytes = 1300;

let own: OwnKeys;
let peer: PeerKeys;
let signed: Uint8Array;
let sealed: Uint8Array;

beforeAll(async () => {
  const keys = await generateNodeKeys();
  own = await importNodeKeys(keys);
  peer = await importPublicKeys(publicKeysOf(keys));
  signed = await sign(samplePayload, own);
  sealed = await sealMessage({ signed, parts: sampleParts }, peer, { sender, recipient });
});

const refused = expect.objectContaining({
  code: expect.stringMatching(/^envelope\./),
  path: expect.stringMatching(/./),
});

async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => 'accepted',
    (error: unknown) => error,
  );
}

function flip(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  return bytes.with(at, (bytes[at] ?? 0) ^ mask);
}

describe('stored signed bytes', () => {
  test('are refused when any bit of any of their bytes is another', async () => {
    const place = fc.tuple(fc.nat({ max: signed.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(place, async ([at, mask]) => {
        const found = await outcomeOf(verify(flip(signed, at, mask), peer));
        expect(found).toEqual(refused);
      }),
      { numRuns: 500 },
    );
  });

  test('are refused for every byte of their frame and signatures, by the lowest bit', async () => {
    const from = signed.indexOf('"'.charCodeAt(0), '{"payload":"'.length);
    for (let at = 0; at < signed.length; at += at < 12 || at >= from ? 1 : 97) {
      const found = await outcomeOf(verify(flip(signed, at, 1), peer));
      expect(found, `byte ${at}`).toEqual(refused);
    }
  });

  test('are refused when cut at any place', async () => {
    for (let end = 0; end < signed.length; end += 61)
      await expect(verify(signed.slice(0, end), peer)).rejects.toMatchObject({
        code: 'envelope.malformed',
      });
  });
});

describe('the parts beside the signed bytes', () => {
  test('are refused, with a place, for every bit of salt and content', async () => {
    for (const [index, part] of sampleParts.entries())
      for (const name of ['salt', 'content'] as const)
        for (let at = 0; at < part[name].length; at += 1) {
          const altered = { ...part, [name]: flip(part[name], at, 1 << (at % 8)) };
          const found = await outcomeOf(
            parseMessage(samplePayload, sampleParts.with(index, altered)),
          );
          expect(found, `${name} of ${index}, byte ${at}`).toEqual(refused);
        }
  });
});

describe('sealed bytes', () => {
  test('are refused, with a place, for every byte of the head', async () => {
    for (let at = 0; at < headBytes; at += 1)
      expect(await outcomeOf(openMessage(flip(sealed, at, 1), own)), `byte ${at}`).toEqual(refused);
  });

  test('are refused, with a place, for any bit of the ciphertext', async () => {
    const place = fc.tuple(
      fc.integer({ min: headBytes, max: sealed.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(place, async ([at, mask]) => {
        expect(await outcomeOf(openMessage(flip(sealed, at, mask), own))).toEqual(refused);
      }),
      { numRuns: 200 },
    );
  });

  test('of any kind at all give a coded error or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const prefixed = Uint8Array.of(...sealed.slice(0, bytes.length % 90), ...bytes);
        for (const input of [bytes, prefixed])
          expect(await outcomeOf(openMessage(input, own))).toEqual(refused);
      }),
    );
  });
});
