// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { isSamsynError } from '@samsyn/terms';
import { beforeAll, expect, test } from 'vitest';
import { fromBase64url } from './from-base64url.ts';
import { importTrustedKeys } from './import-trusted-keys.ts';
import type { TrustedAuthority } from './trusted-authority.ts';
import { Vector } from './vector.ts';
import { verifyBundle } from './verify-bundle.ts';

const folder = join(import.meta.dirname, '../../../vectors/evidence');
const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const fileOf = (name: string): Uint8Array => fromBase64url(Vector.parse(read(name)).file, 'file');

let trusted: readonly TrustedAuthority[];
beforeAll(async () => {
  trusted = await importTrustedKeys(read('keys'));
});

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await verifyBundle(bytes, trusted);
    return 'verified';
  } catch (error) {
    if (!isSamsynError(error)) throw error;
    return error.code;
  }
}

/** Every fifth byte here; `npm run hostile -- --flips` takes each one. */
const stride = 5;

test('one bit of a byte flipped is detected, and named as a fault of the bundle', async () => {
  const whole = fileOf('sender-good');
  const seen = new Map<string, number>();
  for (let at = 0; at < whole.length; at += stride) {
    const code = await codeOf(whole.with(at, (whole[at] ?? 0) ^ (1 << (at % 8))));
    expect(code, `byte ${at}`).toMatch(/^evidence\./);
    seen.set(code, (seen.get(code) ?? 0) + 1);
  }
  expect(seen.size).toBeGreaterThan(1);
}, 60_000);

test('a file that is cut short anywhere, or goes on, is refused', async () => {
  const whole = fileOf('withheld-good');
  for (let length = 0; length < whole.length; length += 97)
    expect(await codeOf(whole.subarray(0, length)), `${length} bytes`).toBe('evidence.malformed');
  expect(await codeOf(Uint8Array.of(...whole, 0x20))).toBe('evidence.malformed');
});

test('no trusted key, no verdict: a bundle never vouches for its own keys', async () => {
  const [north] = trusted;
  const alone = verifyBundle(fileOf('sender-good'), north ? [north] : []);
  await expect(alone).rejects.toMatchObject({ code: 'evidence.keys', path: 'bundle.recipient' });
});

test('a file of keys with a key that is not its own id is refused', async () => {
  const text = JSON.stringify(read('keys')).replace(/"x":"./, '"x":"_');
  await expect(importTrustedKeys(JSON.parse(text))).rejects.toMatchObject({
    code: 'evidence.keys',
    path: 'authorities.0.keys.0.signing.ed25519.kid',
  });
});

test('it is verified in less than the time that was promised', async () => {
  const whole = fileOf('sender-good');
  const started = performance.now();
  await verifyBundle(whole, trusted);
  expect(performance.now() - started).toBeLessThan(200);
});
