// SPDX-License-Identifier: EUPL-1.2
import type { CaseMessage, ItemEntry, MessageBody } from '@samsyn/terms';
import type { CaseKey } from '../case/case-events.ts';
import type { NewDocument } from '../case/documents.ts';

/** A verified message of one kind, with what it brings to the case. */
export interface Applying<Kind extends MessageBody['kind']> {
  readonly message: CaseMessage;
  readonly body: Extract<MessageBody, { kind: Kind }>;
  readonly key: CaseKey;
  readonly entries: readonly ItemEntry[];
  readonly documents: readonly NewDocument[];
}
