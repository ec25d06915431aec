// SPDX-License-Identifier: EUPL-1.2
import { AgreementStatement, suite } from '@samsyn/terms';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { samplePayload, sampleReceipt } from './sample-message.ts';
import { signAgreement } from './sign-agreement.ts';
import { sign } from './sign.ts';
import { signReceipt } from './sign-receipt.ts';
import { verifyAgreement } from './verify-agreement.ts';
import { verifyReceipt } from './verify-receipt.ts';
import { verify } from './verify.ts';

const proposed = AgreementStatement.parse({
  version: 1,
  suite,
  kind: 'agreement',
  act: 'proposed',
  actId: '0198a3c4-0000-7000-8000-000000000009',
  subject: 'catalogue',
  hash: 'a'.repeat(64),
  authority: 'north-authority',
  recipient: 'south-authority',
  officer: { title: 'Jurist', unit: 'rattsavdelningen' },
  reasons: 'Behövs för att uppgifterna ska betyda detsamma.',
  at: '2026-12-01T08:00:00.000Z',
});

let own: OwnKeys;
let peer: PeerKeys;
beforeAll(async () => {
  const keys = await generateNodeKeys();
  own = await importNodeKeys(keys);
  peer = await importPublicKeys(publicKeysOf(keys));
});

const wrongType = expect.objectContaining({ code: 'envelope.wrong-type', path: 'signatures.0' });

describe('a statement', () => {
  test('reads back as it was signed', async () => {
    expect(await verifyAgreement(await signAgreement(proposed, own), peer)).toEqual(proposed);
  });

  test('is taken for no message and no receipt', async () => {
    const signed = await signAgreement(proposed, own);
    await expect(verify(signed, peer)).rejects.toEqual(wrongType);
    await expect(verifyReceipt(signed, peer)).rejects.toEqual(wrongType);
  });

  test('is none that was signed as a message or a receipt, whatever it says', async () => {
    const payload = new TextEncoder().encode(JSON.stringify(proposed));
    const others = [
      await sign(payload, own),
      await sign(payload, own, 'samsyn-receipt+jws'),
      await sign(samplePayload, own),
      await signReceipt(sampleReceipt, own),
    ];
    for (const signed of others)
      await expect(verifyAgreement(signed, peer)).rejects.toEqual(wrongType);
  });

  test('without reasons is neither a proposal, a refusal nor a withdrawal', () => {
    const { reasons: _reasons, ...bare } = proposed.act === 'proposed' ? proposed : { reasons: '' };
    const about = { ...bare, proposalId: proposed.actId };
    expect(AgreementStatement.safeParse({ ...bare, act: 'proposed' }).success).toBe(false);
    expect(AgreementStatement.safeParse({ ...about, act: 'refused' }).success).toBe(false);
    expect(AgreementStatement.safeParse({ ...about, act: 'withdrawn' }).success).toBe(false);
    expect(AgreementStatement.safeParse({ ...about, act: 'accepted' }).success).toBe(true);
  });
});
