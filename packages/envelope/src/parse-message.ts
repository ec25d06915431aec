// SPDX-License-Identifier: EUPL-1.2
import { CaseMessage } from '@samsyn/terms';
import { parseSignedJson } from './parse-signed-json.ts';

/**
 * The message in a verified payload.
 * @throws SamsynError `message.schema` with the path of the fault, `envelope.suite`
 */
export function parseMessage(payload: Uint8Array): CaseMessage {
  return parseSignedJson(CaseMessage, payload);
}
