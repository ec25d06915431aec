// SPDX-License-Identifier: EUPL-1.2
import type { CaseMessage, MessageBody } from './message.ts';

/** The sequence that a message of this kind must stand in. */
export function sequenceName(
  kind: MessageBody['kind'],
  { personId, caseId, sender }: Pick<CaseMessage, 'personId' | 'caseId' | 'sender'>,
): string {
  return kind === 'stop' ? `stop:${personId}:${sender}` : `case:${caseId}:${sender}`;
}
