// SPDX-License-Identifier: EUPL-1.2
import { hasRight, stopTellingItems } from '@samsyn/casework';
import { EntryId, Instant, SamsynError, limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { SqlBool } from 'kysely';
import type { Reader } from '../audit/record.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';

/** An entry that can tell of a stop, and whether its case is the officer's own. */
export interface ToldStop {
  readonly caseId: string;
  readonly number: string;
  readonly entryId: string;
  readonly knownAt: string;
  readonly isOwn: boolean;
}

/** The place of an entry in the history. */
export function placeOf({ knownAt, entryId }: ToldStop): string {
  return `${knownAt} ${entryId}`;
}

function parsePlace(after: string) {
  const [knownAt = '', entryId = ''] = after.split(' ');
  if (!Instant.safeParse(knownAt).success || !EntryId.safeParse(entryId).success)
    throw new SamsynError('input.schema', 'not a place in the list', 'after');
  return sql<SqlBool>`(e.known_at, e.entry_id) < (${knownAt}::timestamptz, ${entryId}::uuid)`;
}

/** Spelled out, so that the index over these items can answer. */
const tellsOfStop = sql<SqlBool>`e.item in (${sql.join(stopTellingItems.map((item) => sql.lit(item)))})`;

/** In own cases; what the officer took note of elsewhere; courts' decisions for their desk. */
function isShownTo(officer: Officer, own: ReturnType<ReturnType<typeof visibleTo>>) {
  const noted = sql<SqlBool>`exists (select from stop_acknowledgements a
    where a.person_id = e.person_id and a.stop_id = e.entry_id
      and a.officer_id = ${officer.officerId})`;
  if (!hasRight(officer.roles, 'register-court-decisions'))
    return sql<SqlBool>`(${own} or ${noted})`;
  return sql<SqlBool>`(e.source ->> 'kind' = 'judgment' or ${own} or ${noted})`;
}

/** The newest entries that can tell of a stop, of what the officer may read of them. */
export async function toldStops(
  db: Reader,
  officer: Officer,
  after: string | null,
): Promise<readonly ToldStop[]> {
  const place = after === null ? undefined : parsePlace(after);
  const rows = await db
    .selectFrom('entries as e')
    .innerJoin('cases', (join) =>
      join.onRef('cases.person_id', '=', 'e.person_id').onRef('cases.case_id', '=', 'e.case_id'),
    )
    .select(['e.case_id', 'e.entry_id', 'e.known_at', 'cases.number'])
    .select((eb) => sql<boolean>`${visibleTo(officer)(eb)}`.as('is_own'))
    .where(tellsOfStop)
    .where((eb) => isShownTo(officer, visibleTo(officer)(eb)))
    .$if(place !== undefined, (query) => query.where(place ?? sql<SqlBool>`true`))
    .orderBy('e.known_at', 'desc')
    .orderBy('e.entry_id', 'desc')
    .limit(limits.stopsSoughtMax)
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    entryId: row.entry_id,
    knownAt: row.known_at,
    isOwn: row.is_own,
  }));
}
