// SPDX-License-Identifier: EUPL-1.2
import type { CaseId, Instant, MessageBody, MessageId } from '@samsyn/terms';

/** A message that both have: sent and accepted, or received and accepted. */
export interface ToldMessage {
  readonly caseId: CaseId;
  readonly messageId: MessageId;
  /** The authority that sent it. */
  readonly by: string;
  /** When it was signed: the same at both nodes. */
  readonly at: Instant;
  readonly body: MessageBody;
}
