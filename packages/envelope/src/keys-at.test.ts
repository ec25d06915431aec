// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, Instant, instantAfter, limits } from '@samsyn/terms';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import type { KeyWindow } from './key-window.ts';
import { ownKeysAt, peerKeysAt } from './keys-at.ts';
import type { Dated } from './keys-at.ts';
import { NodeKeys } from './node-keys.ts';
import { open } from './open.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { seal } from './seal.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

const [before, start, overlap, turn, after] = [
  '2025-12-31T00:00:00Z',
  '2026-01-01T00:00:00Z',
  '2026-06-15T00:00:00Z',
  '2026-07-01T00:00:00Z',
  '2026-12-01T00:00:00Z',
].map((text) => Instant.parse(text)) as [Instant, Instant, Instant, Instant, Instant];
const first: KeyWindow = { from: start, until: turn };
const second: KeyWindow = { from: Instant.parse('2026-06-01T00:00:00Z'), until: after };
const payload = new TextEncoder().encode('{}');
const routing = {
  sender: AuthorityId.parse('north-authority'),
  recipient: AuthorityId.parse('south-authority'),
};

let json: readonly [NodeKeys, NodeKeys];
let own: readonly Dated<OwnKeys>[];

async function ownSets(...windows: readonly KeyWindow[]): Promise<readonly Dated<OwnKeys>[]> {
  return Promise.all(
    windows.map(async (valid, at) => ({ ...(await importNodeKeys(json[at])), valid })),
  );
}

async function peerSets(...windows: readonly KeyWindow[]): Promise<readonly Dated<PeerKeys>[]> {
  return Promise.all(
    windows.map(async (valid, at) => {
      const keys = NodeKeys.parse(json[at]);
      return { ...(await importPublicKeys(publicKeysOf(keys))), valid };
    }),
  );
}

beforeAll(async () => {
  json = [await generateNodeKeys(), await generateNodeKeys()];
  own = await ownSets(first, second);
});

describe('keys of several times', () => {
  test('in an overlap the newest signs, and both verify', async () => {
    const signed = await sign(payload, ownKeysAt(own, overlap));
    const early = await sign(payload, ownKeysAt(own, start));
    const peer = peerKeysAt(await peerSets(first, second), overlap);
    expect(JSON.stringify(peer.signing.Ed25519.kid)).toContain(json[1].signing.ed25519.kid);
    expect(await verify(signed, peer)).toEqual(payload);
    expect(await verify(early, peer)).toEqual(payload);
  });

  test('an old key verifies what it signed in its time, and nothing after it', async () => {
    const signed = await sign(payload, ownKeysAt(own, start));
    const sets = await peerSets(first, second);
    expect(await verify(signed, peerKeysAt(sets, start))).toEqual(payload);
    const ended = instantAfter(turn, limits.clockSkewMs);
    await expect(verify(signed, peerKeysAt(sets, ended))).rejects.toMatchObject({
      code: 'envelope.key-expired',
      path: 'signatures.0',
    });
  });

  test('a key is refused before its time, but for what clocks may differ', async () => {
    const signed = await sign(payload, ownKeysAt(own, start));
    const sets = await peerSets(first, second);
    const nearly = instantAfter(start, -limits.clockSkewMs);
    expect(await verify(signed, peerKeysAt(sets, nearly))).toEqual(payload);
    await expect(verify(signed, peerKeysAt(sets, before))).rejects.toMatchObject({
      code: 'envelope.key-not-yet',
    });
  });

  test('a compromised key is refused from its moment on, and neither signs nor is sealed to', async () => {
    const lost = { ...second, compromisedAt: overlap };
    const signed = await sign(payload, ownKeysAt(own, overlap));
    const refused = { code: 'envelope.key-compromised' };
    const sets = await peerSets(first, lost);
    await expect(verify(signed, peerKeysAt(sets, overlap))).rejects.toMatchObject(refused);
    const left = ownKeysAt(await ownSets(first, lost), overlap);
    expect(left.signing.Ed25519.kid).toBe(json[0].signing.ed25519.kid);
    const alone = [(await ownSets(lost))[0]].flatMap((set) => set ?? []);
    await expect(sign(payload, ownKeysAt(alone, overlap))).rejects.toMatchObject(refused);
    const [only] = await peerSets(lost);
    const peer = peerKeysAt(only ? [only] : [], overlap);
    await expect(seal(payload, peer, routing)).rejects.toMatchObject(refused);
  });

  test('the two signatures are of one and the same pair', async () => {
    const [older, newer] = own;
    if (!older || !newer) throw new Error('no keys');
    const mixed = { Ed25519: older.signing.Ed25519, 'ML-DSA-65': newer.signing['ML-DSA-65'] };
    const signed = await sign(payload, { signing: mixed });
    const peer = peerKeysAt(await peerSets(first, second), overlap);
    await expect(verify(signed, peer)).rejects.toMatchObject({
      code: 'envelope.unknown-key',
      path: 'signatures.1',
    });
  });

  test('only what the other authority knows may sign', async () => {
    const [older] = own;
    const keys = ownKeysAt(own, overlap, older ? [older] : []);
    expect(keys.signing.Ed25519.kid).toBe(json[0].signing.ed25519.kid);
  });

  test('an old private key opens until what was under way must have come', async () => {
    const sealed = await seal(payload, peerKeysAt(await peerSets(first), start), routing);
    const late = instantAfter(turn, limits.messageUnderwayMs - 1);
    expect((await open(sealed, ownKeysAt(own, late))).signed).toEqual(payload);
    const tooLate = instantAfter(turn, limits.messageUnderwayMs);
    await expect(open(sealed, ownKeysAt(own, tooLate))).rejects.toMatchObject({
      code: 'envelope.key-expired',
      path: 'frame.key-id',
    });
  });
});
