// SPDX-License-Identifier: EUPL-1.2
import { CaseMessage } from '@samsyn/terms';
import { encodeJson } from './encode-json.ts';

/**
 * The bytes of a message, to be signed and stored as they are.
 * @throws SamsynError `message.schema` when the message does not fit its own schema
 */
export function encodeMessage(message: CaseMessage): Uint8Array {
  return encodeJson(CaseMessage, message);
}
