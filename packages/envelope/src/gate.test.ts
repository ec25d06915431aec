// SPDX-License-Identifier: EUPL-1.2
import { GateAnswer, GateQuestion, suite } from '@samsyn/terms';
import { beforeAll, describe, expect, test } from 'vitest';
import { generateNodeKeys } from './generate-node-keys.ts';
import { importNodeKeys } from './import-node-keys.ts';
import { importPublicKeys } from './import-public-keys.ts';
import type { OwnKeys, PeerKeys } from './prepared-keys.ts';
import { publicKeysOf } from './public-keys-of.ts';
import { sampleMessage } from './sample-message.ts';
import { signGate } from './sign-gate.ts';
import { verifyGateAnswer, verifyGateQuestion } from './verify-gate.ts';
import { verify } from './verify.ts';

const { personId, caseId, lawDate, catalogueHash, ruleSetHash } = sampleMessage;
const common = {
  version: 1,
  suite,
  sender: 'north-authority',
  recipient: 'south-authority',
  personId,
  caseId,
  lawDate,
  catalogueHash,
  ruleSetHash,
};
const questionId = '0198a3c4-0000-7000-8000-00000000000a';
const question = GateQuestion.parse({
  ...common,
  kind: 'gate-question',
  questionId,
  askedAt: '2026-12-01T08:00:00.000Z',
  items: [
    {
      item: 'departure-question',
      mode: 'push',
      outcome: 'may',
      provisions: [{ act: '2009:400', chapter: 10, section: '2' }],
      rule: 'osl-10-2',
      entries: [],
    },
  ],
});
const answer = GateAnswer.parse({
  ...common,
  kind: 'gate-answer',
  answerId: '0198a3c4-0000-7000-8000-00000000000b',
  questionId,
  questionDigest: 'b'.repeat(64),
  answeredAt: '2026-12-01T08:00:01.000Z',
  items: [],
  whole: true,
  ledgerLeaf: 'c'.repeat(64),
});

let own: OwnKeys;
let peer: PeerKeys;
beforeAll(async () => {
  const keys = await generateNodeKeys();
  own = await importNodeKeys(keys);
  peer = await importPublicKeys(publicKeysOf(keys));
});

const wrongType = expect.objectContaining({ code: 'envelope.wrong-type', path: 'signatures.0' });

describe('a question before departure and its answer', () => {
  test('read back as they were signed', async () => {
    expect(await verifyGateQuestion(await signGate(question, own), peer)).toEqual(question);
    expect(await verifyGateAnswer(await signGate(answer, own), peer)).toEqual(answer);
  });

  test('are taken for nothing else, nor for each other', async () => {
    const asked = await signGate(question, own);
    await expect(verify(asked, peer)).rejects.toEqual(wrongType);
    await expect(verifyGateAnswer(asked, peer)).rejects.toEqual(wrongType);
    await expect(verifyGateQuestion(await signGate(answer, own), peer)).rejects.toEqual(wrongType);
  });

  test('are not signed when they do not fit', async () => {
    const noItem = { ...question, items: [] };
    await expect(signGate(noItem, own)).rejects.toMatchObject({ code: 'message.schema' });
  });
});
