// SPDX-License-Identifier: EUPL-1.2
import { ReconcileAnswer, ReconcileQuestion } from '@samsyn/terms';
import { parseSignedJson } from './parse-signed-json.ts';
import type { PeerKeys } from './prepared-keys.ts';
import { verify } from './verify.ts';

type Keys = Pick<PeerKeys, 'signing'>;

/**
 * The question, both signatures of the asking authority found good.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyReconcileQuestion(
  signed: Uint8Array,
  asker: Keys,
): Promise<ReconcileQuestion> {
  const payload = await verify(signed, asker, 'samsyn-reconcile-question+jws');
  return parseSignedJson(ReconcileQuestion, payload);
}

/**
 * The answer, both signatures of the answering authority found good. The caller compares run, turn
 * and question with what was asked.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyReconcileAnswer(
  signed: Uint8Array,
  answerer: Keys,
): Promise<ReconcileAnswer> {
  const payload = await verify(signed, answerer, 'samsyn-reconcile-answer+jws');
  return parseSignedJson(ReconcileAnswer, payload);
}
