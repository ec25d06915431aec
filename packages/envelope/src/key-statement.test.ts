// SPDX-License-Identifier: EUPL-1.2
import { ActId, AuthorityId, Digest, Instant, suite } from '@samsyn/terms';
import { beforeAll, expect, test } from 'vitest';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import type { KeyStatement } from './key-statement.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { signAgreement } from './sign-agreement.ts';
import { signKeyStatement } from './sign-key-statement.ts';
import { verifyKeyStatement } from './verify-key-statement.ts';

const valid = {
  from: Instant.parse('2026-12-01T00:00:00Z'),
  until: Instant.parse('2028-12-01T00:00:00Z'),
};
const common = {
  version: 1,
  suite,
  kind: 'keys',
  actId: ActId.parse('0198a3c4-0000-7000-8000-000000000001'),
  authority: AuthorityId.parse('north-authority'),
  recipient: AuthorityId.parse('south-authority'),
  officer: null,
  at: Instant.parse('2026-11-01T00:00:00Z'),
} as const;

let own: OwnKeys;
let next: OwnKeys;
let thief: OwnKeys;
let peer: PeerKeys;
let announced: KeyStatement;

beforeAll(async () => {
  const keys = await generateNodeKeys();
  const later = await generateNodeKeys({ valid });
  own = await importNodeKeys(keys);
  peer = await importPublicKeys(publicKeysOf(keys));
  next = await importNodeKeys(later);
  thief = await importNodeKeys(await generateNodeKeys());
  announced = { ...common, act: 'announced', keys: { ...publicKeysOf(later), valid } };
});

test('new keys are announced by the old, and sign too', async () => {
  const signed = await signKeyStatement(announced, own, next.signing);
  expect(await verifyKeyStatement(signed, peer)).toEqual(announced);
});

test('keys that their announcer does not have are no announcement', async () => {
  const refused = { code: 'keys.possession', path: 'possession' };
  const without = await signKeyStatement(announced, own);
  const foreign = await signKeyStatement(announced, own, thief.signing);
  const other = await signKeyStatement({ ...announced, officer: null }, own, next.signing);
  const moved = { ...announced, at: Instant.parse('2026-11-02T00:00:00Z') };
  const ofOther = {
    ...other,
    possession: (await signKeyStatement(moved, own, next.signing)).possession,
  };
  for (const signed of [without, foreign, ofOther])
    await expect(verifyKeyStatement(signed, peer)).rejects.toMatchObject(refused);
});

test('new keys cannot announce themselves', async () => {
  const signed = await signKeyStatement(announced, next, next.signing);
  await expect(verifyKeyStatement(signed, peer)).rejects.toMatchObject({
    code: 'envelope.unknown-key',
  });
});

test('only an announcement brings signatures of other keys', async () => {
  const { announcementId, ...rest } = { ...common, announcementId: common.actId };
  const accepted: KeyStatement = { ...rest, act: 'accepted', announcementId };
  expect(await verifyKeyStatement(await signKeyStatement(accepted, own), peer)).toEqual(accepted);
  const extra = await signKeyStatement(accepted, own, next.signing);
  await expect(verifyKeyStatement(extra, peer)).rejects.toMatchObject({ code: 'keys.possession' });
});

test('a signed statement of another kind is none about keys', async () => {
  const agreement = await signAgreement(
    {
      ...common,
      kind: 'agreement',
      officer: { title: 'Jurist', unit: 'rättsavdelningen' },
      subject: 'catalogue',
      hash: Digest.parse('a'.repeat(64)),
      act: 'accepted',
      proposalId: common.actId,
    },
    own,
  );
  await expect(
    verifyKeyStatement({ signed: agreement, possession: undefined }, peer),
  ).rejects.toMatchObject({ code: 'envelope.wrong-type' });
});
