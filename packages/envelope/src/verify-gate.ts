// SPDX-License-Identifier: EUPL-1.2
import { GateAnswer, GateQuestion } from '@samsyn/terms';
import { parseSignedJson } from './parse-signed-json.ts';
import type { PeerKeys } from './prepared-keys.ts';
import { verify } from './verify.ts';

type Keys = Pick<PeerKeys, 'signing'>;

/**
 * The question, both signatures of the asking authority found good. A signed message, receipt or
 * answer is none.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyGateQuestion(signed: Uint8Array, asker: Keys): Promise<GateQuestion> {
  return parseSignedJson(GateQuestion, await verify(signed, asker, 'samsyn-gate-question+jws'));
}

/**
 * The answer, both signatures of the answering authority found good. The caller compares the
 * question it names with the one that was asked.
 * @throws SamsynError as `verify` does, and `message.schema`
 */
export async function verifyGateAnswer(signed: Uint8Array, answerer: Keys): Promise<GateAnswer> {
  return parseSignedJson(GateAnswer, await verify(signed, answerer, 'samsyn-gate-answer+jws'));
}
