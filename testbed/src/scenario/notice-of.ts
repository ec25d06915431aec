// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { CaseMessage, DisclosedItem, EntryId, MessageId, instantOf } from '@samsyn/terms';

/** A notice of return talks in the case of a message that came, as the sender's node writes one. */
export function noticeOf(message: CaseMessage, number: number, heldOn = '2026-08-02'): CaseMessage {
  const first = message.body.items[0];
  const entry = first?.entries[0];
  if (!first || !entry) throw new Error('the message tells nothing');
  const item = 'return-talks';
  const told = DisclosedItem.parse({
    ...first,
    item,
    mode: 'push',
    entries: [
      {
        entryId: EntryId.parse(randomUUID()),
        item,
        value: { heldOn, attitude: 'willing', plan: 'own-departure' },
        source: { kind: 'decision', reference: 'DEMO-SAMTAL' },
        asOf: heldOn,
        heldBy: entry.heldBy,
      },
    ],
  });
  return CaseMessage.parse({
    ...message,
    messageId: MessageId.parse(randomUUID()),
    sequence: { ...message.sequence, number },
    sentAt: instantOf(Date.now()),
    body: { kind: 'notice', items: [told] },
  });
}
