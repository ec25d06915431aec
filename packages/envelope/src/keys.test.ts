// SPDX-License-Identifier: EUPL-1.2
import { beforeAll, describe, expect, test } from 'vitest';
import { calculateJwkThumbprint } from 'jose';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import { PublicKeys } from './node-keys.ts';
import type { NodeKeys } from './node-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';

let keys: NodeKeys;
let other: NodeKeys;

beforeAll(async () => {
  keys = await generateNodeKeys();
  other = await generateNodeKeys({ demonstration: true });
});

describe('keys', () => {
  test('survive JSON, each named by its thumbprint', async () => {
    const own = await importNodeKeys(JSON.parse(JSON.stringify(keys)));
    expect(own.signing.Ed25519.kid).toBe(await calculateJwkThumbprint(keys.signing.ed25519));
    expect(own.signing['ML-DSA-65'].kid).toBe(await calculateJwkThumbprint(keys.signing.mlDsa65));
    expect(own.encryption.kid).toBe(await calculateJwkThumbprint(keys.encryption));
  });

  test('for peers hold no private part', () => {
    const text = JSON.stringify(PublicKeys.parse(publicKeysOf(keys)));
    for (const secret of [keys.signing.ed25519.d, keys.signing.mlDsa65.priv, keys.encryption.priv])
      expect(text).not.toContain(secret);
    expect(text).toContain(keys.encryption.pub);
  });

  test('made for a demonstration say so, on both sides', async () => {
    expect((await importNodeKeys(other)).demonstration).toBe(true);
    expect((await importPublicKeys(publicKeysOf(other))).demonstration).toBe(true);
    expect((await importNodeKeys(keys)).demonstration).toBe(false);
    expect((await importPublicKeys(publicKeysOf(keys))).demonstration).toBe(false);
  });
});

describe('a key file', () => {
  test.each([
    ['nothing', null, ''],
    ['another version', { version: 2 }, 'version'],
  ])('that is %s is refused', async (_, json, path) => {
    await expect(importNodeKeys(json)).rejects.toMatchObject({ code: 'config.invalid', path });
  });

  test('with a key id that is not the thumbprint is refused with its place', async () => {
    const { signing, ...rest } = publicKeysOf(keys);
    const mlDsa65 = { ...signing.mlDsa65, kid: signing.ed25519.kid };
    const wrong = { ...rest, signing: { ...signing, mlDsa65 } };
    await expect(importPublicKeys(wrong)).rejects.toMatchObject({
      code: 'config.invalid',
      path: 'signing.mlDsa65.kid',
    });
  });

  test('whose private part belongs to another key is refused, without showing it', async () => {
    const { signing, encryption } = keys;
    const swapped = [
      { ...keys, encryption: { ...encryption, priv: other.encryption.priv } },
      {
        ...keys,
        signing: { ...signing, mlDsa65: { ...signing.mlDsa65, priv: other.signing.mlDsa65.priv } },
      },
      {
        ...keys,
        signing: { ...signing, ed25519: { ...signing.ed25519, d: other.signing.ed25519.d } },
      },
    ];
    for (const wrong of swapped)
      await expect(importNodeKeys(wrong)).rejects.toMatchObject({
        code: 'config.invalid',
        message: 'a private key does not fit its public key',
      });
  });
});
