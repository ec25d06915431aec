// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSamsynError } from '@samsyn/terms';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { generateNodeKeys } from './generate-node-keys.ts';
import { openMessage } from './open-message.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { vectorCases } from './vector-cases.ts';
import { Vector, VectorKeys } from './vector.ts';
import { verifyMessage } from './verify-message.ts';
import { verifyReceipt } from './verify-receipt.ts';
import { verify } from './verify.ts';

const folder = join(import.meta.dirname, '../../../vectors/envelope');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const vectors = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'keys.json')
  .map((file) => Vector.parse(read(file)));

let sender: PeerKeys;
let recipient: OwnKeys;

beforeAll(async () => {
  const keys = VectorKeys.parse(read('keys.json'));
  sender = await importPublicKeys(keys.sender);
  recipient = await importNodeKeys(keys.recipient);
});

async function payloadOf(vector: Vector): Promise<string> {
  const input = new Uint8Array(Buffer.from(vector.input, 'base64'));
  switch (vector.step) {
    case 'receipt':
      return JSON.stringify(await verifyReceipt(input, sender));
    case 'verify':
      return new TextDecoder().decode(await verify(input, sender));
    case 'open': {
      const opened = await openMessage(input, recipient);
      const message = await verifyMessage(opened, sender);
      expect(opened).toMatchObject({ sender: message.sender, recipient: message.recipient });
      return JSON.stringify(message);
    }
    default:
      return vector.step satisfies never;
  }
}

async function answer(vector: Vector): Promise<Vector['expect']> {
  try {
    return { payload: await payloadOf(vector) };
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return { code: error.code, ...(error.path === undefined ? {} : { path: error.path }) };
  }
}

describe('vectors', () => {
  test('are there: three good ones, and a refusal for each code of the envelope', () => {
    const codes = new Set(vectors.map(({ expect: e }) => ('code' in e ? e.code : 'good')));
    expect(vectors.filter(({ expect: e }) => 'payload' in e)).toHaveLength(3);
    expect(codes).toEqual(
      new Set([
        'good',
        'envelope.malformed',
        'envelope.suite',
        'envelope.not-for-us',
        'envelope.decrypt',
        'envelope.signature-missing',
        'envelope.signature-broken',
        'envelope.signature-doubled',
        'envelope.signature-unexpected',
        'envelope.unknown-key',
        'envelope.wrong-type',
        'envelope.item-digest',
        'message.schema',
      ]),
    );
  });

  test.each(vectors)('$name: $says', async (vector) => {
    expect(await answer(vector)).toEqual(vector.expect);
  });

  test('are those that are written today: same names, same verdicts', async () => {
    const strangerKeys = await generateNodeKeys();
    const cast = {
      sender: await importNodeKeys(await generateNodeKeys()),
      stranger: await importNodeKeys(strangerKeys),
      recipient: sender,
      strangerPublic: await importPublicKeys(publicKeysOf(strangerKeys)),
    };
    const bare = (all: readonly Vector[]): unknown =>
      all
        .map(({ input: _input, ...rest }) => rest)
        .toSorted((a, b) => a.name.localeCompare(b.name));
    expect(bare(await vectorCases(cast))).toEqual(bare(vectors));
  });
});
