// SPDX-License-Identifier: EUPL-1.2
import { ReconcileAnswer, ReconcileQuestion } from '@samsyn/terms';
import { encodeJson } from './encode-json.ts';
import type { Signer } from './prepared-keys.ts';
import { sign } from './sign.ts';

/**
 * One turn of a reconciliation, asked or answered, signed as that and nothing else.
 * @throws SamsynError `message.schema`
 */
export async function signReconcile(
  statement: ReconcileQuestion | ReconcileAnswer,
  signer: Signer,
): Promise<Uint8Array> {
  return statement.kind === 'reconcile-question'
    ? sign(encodeJson(ReconcileQuestion, statement), signer, 'samsyn-reconcile-question+jws')
    : sign(encodeJson(ReconcileAnswer, statement), signer, 'samsyn-reconcile-answer+jws');
}
