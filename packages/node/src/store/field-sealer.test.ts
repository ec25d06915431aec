// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { FieldKeys, addFieldKey } from './field-keys.ts';
import { FieldSealer } from './field-sealer.ts';

const keys = addFieldKey(randomBytes);
const isSealed = (item: string): boolean => item === 'health';
const sealer = new FieldSealer(keys, isSealed, randomBytes);
const place = { entryId: 'e-1', item: 'health' };
const json = '{"need":"insulin"}';

test('a value comes back as it was given, and nothing of it stands in what is kept', () => {
  const kept = sealer.seal(json, place);
  expect(kept).not.toContain('insulin');
  expect(sealer.open(JSON.parse(kept), place)).toEqual({ need: 'insulin' });
  expect(sealer.seal(json, place)).not.toBe(kept);
});

test('a value of another item is kept as it is, and one kept in clear before comes back', () => {
  expect(sealer.seal(json, { ...place, item: 'nationality' })).toBe(json);
  expect(sealer.open({ need: 'insulin' }, place)).toEqual({ need: 'insulin' });
});

test('an encrypted value opens at its own entry and nowhere else', () => {
  const kept: unknown = JSON.parse(sealer.seal(json, place));
  for (const other of [
    { ...place, entryId: 'e-2' },
    { ...place, item: 'faith' },
  ])
    expect(() => sealer.open(kept, other)).toThrow(
      expect.objectContaining({ code: 'config.field-key' }),
    );
});

test('each byte of an encrypted value is held: flipped, it does not open', () => {
  const kept: { $sealed: string; $key: string } = JSON.parse(sealer.seal(json, place));
  const bytes = Buffer.from(kept.$sealed, 'base64url');
  for (const index of bytes.keys()) {
    const altered = Buffer.from(bytes);
    altered[index] = (altered[index] ?? 0) ^ 1;
    const value = { ...kept, $sealed: altered.toString('base64url') };
    expect(() => sealer.open(value, place)).toThrow(
      expect.objectContaining({ code: 'config.field-key' }),
    );
  }
  expect(() => sealer.open({ ...kept, $sealed: 'AAAA' }, place)).toThrow(
    expect.objectContaining({ code: 'config.field-key' }),
  );
});

test('with a new key in front, what the old one encrypted still opens; without the old one, not', () => {
  const kept: unknown = JSON.parse(sealer.seal(json, place));
  const renewed = new FieldSealer(addFieldKey(randomBytes, keys), isSealed, randomBytes);
  expect(renewed.open(kept, place)).toEqual({ need: 'insulin' });
  const strange = new FieldSealer(addFieldKey(randomBytes), isSealed, randomBytes);
  expect(() => strange.open(kept, place)).toThrow(
    expect.objectContaining({ code: 'config.field-key' }),
  );
});

test('a file of keys with a short key, a doubled id or none is refused', () => {
  const [key] = keys.keys;
  for (const bad of [[], [key, key], [{ id: 'a', key: 'AAAA' }]])
    expect(FieldKeys.safeParse({ ...keys, keys: bad }).success).toBe(false);
});
