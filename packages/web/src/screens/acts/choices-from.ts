// SPDX-License-Identifier: EUPL-1.2
import type { EntryView } from '@samsyn/contract';

/** The items whose entries a field can name; every item where a field is not here. */
const itemsOf: Readonly<Record<string, readonly string[]>> = {
  claim: ['new-identity-facts'],
  removalDecision: ['removal-decision'],
  stop: [
    'stay-status',
    'pending-matter',
    'decision-ended',
    'dublin-stop',
    'temporary-permit',
    'instructions',
    'obstacle-notice',
    'asylum-application-received',
    'court-stay',
    'court-stay-to-police',
  ],
  instructions: ['instructions'],
  notice: ['correction-notice', 'correction-notice-police'],
  proposal: ['case-return'],
};

interface Choice {
  /** What the field takes: the entry's id, or the digest of its document. */
  readonly id: string;
  readonly entry: EntryView;
  /** The title of the document. */
  readonly title: string | undefined;
}

/** What a field that names something of the case can name, latest first, each once. */
export function choicesFrom(
  entries: readonly EntryView[],
  kind: 'document' | 'entry',
  field: string,
): readonly Choice[] {
  const items = itemsOf[field];
  const found = entries
    .filter(({ item }) => items === undefined || items.includes(item))
    .toSorted((a, b) => b.asOf.localeCompare(a.asOf))
    .flatMap((entry): readonly Choice[] => {
      if (kind === 'entry') return [{ id: entry.entryId, entry, title: undefined }];
      const { document } = entry;
      return document ? [{ id: document.digest, entry, title: document.title }] : [];
    });
  return [...new Map(found.map((one) => [one.id, one])).values()];
}
