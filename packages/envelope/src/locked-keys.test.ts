// SPDX-License-Identifier: EUPL-1.2
import { base64url } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { generateNodeKeys } from './generate-node-keys.ts';
import { lockKeys } from './lock-keys.ts';
import { isLocked } from './locked-keys.ts';
import type { LockedKeys } from './locked-keys.ts';
import type { NodeKeys } from './node-keys.ts';
import { unlockKeys } from './unlock-keys.ts';

const passphrase = 'en lång lösenfras';
let keys: NodeKeys;
let locked: LockedKeys;

beforeAll(async () => {
  keys = await generateNodeKeys();
  locked = await lockKeys(keys, passphrase);
});

test('a locked file shows no key, and opens by its passphrase', async () => {
  const text = JSON.stringify(locked);
  for (const secret of [keys.signing.ed25519.d, keys.encryption.priv, keys.encryption.pub])
    expect(text).not.toContain(secret);
  expect([isLocked(locked), isLocked(keys)]).toEqual([true, false]);
  expect(await unlockKeys(JSON.parse(text), passphrase, 'node.json')).toEqual(keys);
});

test('the same keys are never locked alike', async () => {
  expect((await lockKeys(keys, passphrase)).ciphertext).not.toBe(locked.ciphertext);
});

const header = (value: object): string => base64url.encode(JSON.stringify(value));
const weak = { p2c: 1_000, p2s: 'AAAAAAAAAAAAAAAAAAAAAA' };

test.each([
  ['another passphrase', (file: LockedKeys) => [file, 'en annan lösenfras'] as const],
  [
    'one byte altered',
    (file: LockedKeys) =>
      [
        { ...file, tag: `${file.tag.startsWith('A') ? 'B' : 'A'}${file.tag.slice(1)}` },
        passphrase,
      ] as const,
  ],
  ['a member too much', (file: LockedKeys) => [{ ...file, header: {} }, passphrase] as const],
  [
    'another algorithm',
    (file: LockedKeys) =>
      [
        {
          ...file,
          protected: header({ alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', ...weak }),
        },
        passphrase,
      ] as const,
  ],
  [
    'more rounds than are ever asked for',
    (file: LockedKeys) =>
      [
        {
          ...file,
          protected: header({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', ...weak, p2c: 1e9 }),
        },
        passphrase,
      ] as const,
  ],
])('%s opens nothing, and is not told', async (_name, change) => {
  const [file, tried] = change(locked);
  const refused = expect(unlockKeys(file, tried, 'node.json')).rejects;
  await refused.toMatchObject({ code: 'keys.locked', path: 'node.json' });
  await refused.not.toHaveProperty('cause');
});
