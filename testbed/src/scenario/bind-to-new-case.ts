// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { CaseId, DisclosureId, EntryId, MessageId, PersonId } from '@samsyn/terms';
import type { CaseMessage } from '@samsyn/terms';

/** The message as it would be about another person, in a case that the receiver does not have. */
export function bindToNewCase(message: CaseMessage, dossier: string): CaseMessage {
  const caseId = CaseId.parse(randomUUID());
  const items = message.body.items
    .filter(({ entries }) => entries.every(({ document }) => document === undefined))
    .map((item) => ({
      ...item,
      entries: item.entries.map((entry) => ({
        ...entry,
        entryId: EntryId.parse(randomUUID()),
        value: item.item === ('case-identity' as string) ? { dossierNumber: dossier } : entry.value,
      })),
    }));
  return {
    ...message,
    messageId: MessageId.parse(randomUUID()),
    disclosureId: DisclosureId.parse(randomUUID()),
    personId: PersonId.parse(randomUUID()),
    caseId,
    sequence: { name: `case:${caseId}:${message.sender}`, number: 1 },
    body: { ...message.body, items },
  };
}
