// SPDX-License-Identifier: EUPL-1.2
import type { MissingFact, PeriodFacts } from '@samsyn/report';
import type { ItemValue } from '@samsyn/terms';
import type { CountedPeriod } from './counted-period.ts';

type Way = 'given' | 'received';

async function valuesOf({ db, begin, end }: CountedPeriod, items: readonly string[]) {
  return db
    .selectFrom('entries')
    .select(['case_id', 'entry_id', 'item', 'value', 'held_by', 'known_at'])
    .where('item', 'in', [...items])
    .where('known_at', '>=', begin)
    .where('known_at', '<', end)
    .orderBy('known_at')
    .execute();
}

function text(value: ItemValue, field: string): string {
  const held = value[field];
  return typeof held === 'string' ? held : '';
}

/** What the holder has stated as missing, with its reason. */
export async function loadMissing(period: CountedPeriod): Promise<MissingFact[]> {
  const rows = await valuesOf(period, ['completeness-statement']);
  return rows.map(({ case_id: caseId, value }) => ({
    caseId,
    item: text(value, 'itemMissing'),
    reason: text(value, 'reason'),
  }));
}

type Told = Pick<PeriodFacts, 'corrections' | 'returns' | 'acceptances'>;

/** What was told of the period by entries of their own: corrections, cases returned, cases taken on. */
export async function loadTold(period: CountedPeriod): Promise<Told> {
  const { own } = period.context;
  const rows = await valuesOf(period, [
    'correction-notice',
    'correction-notice-police',
    'case-return',
    'case-acceptance',
  ]);
  const of = (...items: readonly string[]) => rows.filter(({ item }) => items.includes(item));
  const wayOf = (heldBy: string): Way => (heldBy === own.authority.id ? 'given' : 'received');
  const handedOver: Way = own.authority.role === 'migration' ? 'given' : 'received';
  return {
    corrections: of('correction-notice', 'correction-notice-police').map((row) => ({
      way: wayOf(row.held_by),
      item: text(row.value, 'itemCorrected'),
    })),
    returns: of('case-return').map((row) => ({
      way: wayOf(row.held_by),
      reason: text(row.value, 'reason'),
    })),
    acceptances: of('case-acceptance').map((row) => ({
      way: handedOver,
      caseId: row.case_id,
      at: row.known_at,
    })),
  };
}
