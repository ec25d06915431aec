// SPDX-License-Identifier: EUPL-1.2
import type { DepartureFact } from '@samsyn/report';
import { tellEvents } from '@samsyn/casework';
import { EntryId, AuthorityId, Instant, ItemId, PlainDate } from '@samsyn/terms';
import type { CountedPeriod } from './counted-period.ts';

/** The items that tell that a person has left, and the one that grades an enforced departure. */
export const departureItems = [
  'enforcement-result',
  'migration-enforced',
  'own-departure',
] as const;
const gradingItem = 'enforcement-details';

async function entriesOf({ db, end }: CountedPeriod) {
  const rows = await db
    .selectFrom('entries')
    .select(['case_id', 'entry_id', 'item', 'value', 'source', 'as_of', 'held_by', 'known_at'])
    .where('item', 'in', [...departureItems, gradingItem])
    .where('known_at', '<', end)
    .orderBy('known_at')
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    entryId: EntryId.parse(row.entry_id),
    item: ItemId.parse(row.item),
    value: row.value,
    source: row.source,
    asOf: PlainDate.parse(row.as_of),
    heldBy: AuthorityId.parse(row.held_by),
    knownAt: Instant.parse(row.known_at),
  }));
}

/** Every departure known when the period ended, by the latest word in its case. */
export async function loadDepartures(period: CountedPeriod): Promise<DepartureFact[]> {
  const entries = await entriesOf(period);
  return [...Map.groupBy(entries, ({ caseId }) => caseId)].flatMap(([caseId, of]) => {
    const told = tellEvents(of).flatMap((event) =>
      event.kind === 'departure-confirmed' ? [event] : [],
    );
    const last = told.toSorted((a, b) => a.knownAt.localeCompare(b.knownAt)).at(-1);
    if (last === undefined) return [];
    const graded = of.findLast(({ item }) => item === gradingItem)?.value['evidence'];
    const grade = last.evidence ?? (last.how === 'enforced' ? graded : undefined);
    return [
      {
        caseId,
        how: last.how,
        grade: typeof grade === 'string' ? grade : 'not-graded',
        knownAt: last.knownAt,
      },
    ];
  });
}
