// SPDX-License-Identifier: EUPL-1.2
import { GateAnswer, GateQuestion } from '@samsyn/terms';
import { encodeJson } from './encode-json.ts';
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * A question before a departure, or the answer to one, signed as that and nothing else. The bytes
 * returned are the bytes to store and to send.
 * @throws SamsynError `message.schema`
 */
export async function signGate(
  statement: GateQuestion | GateAnswer,
  signer: Signer,
): Promise<Uint8Array> {
  return statement.kind === 'gate-question'
    ? sign(encodeJson(GateQuestion, statement), signer, 'samsyn-gate-question+jws')
    : sign(encodeJson(GateAnswer, statement), signer, 'samsyn-gate-answer+jws');
}
