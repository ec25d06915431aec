// SPDX-License-Identifier: EUPL-1.2
import { caseFacts, matterFacts } from '@samsyn/casework';
import type { CaseRow } from '@samsyn/impact';
import type { PlainDate } from '@samsyn/terms';
import { sql } from 'kysely';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';
import { standingOf } from '../case/standing-of.ts';
import { departureItems } from '../figures/load-departures.ts';

/** Facts that differ between cases; every other is as in the ordinary case. */
export const varyingFacts = [
  'enforcement-basis',
  'stay',
  'decision-alive',
  'entry-ban',
  'protected-identity',
  'child',
  'contact-with-person',
  'decision-kind',
  'detention-matter',
  'help-requested',
  'handing-over',
  'handover-ground',
] as const;

export interface ChangedCase {
  readonly caseId: string;
  readonly changedAt: string;
  /** Departed as far as is known here, or set apart. */
  readonly ended: boolean;
}

/** The cases that were changed since, oldest change first. */
export async function changedCases(
  { db }: Pick<CaseContext, 'db'>,
  since: string | undefined,
): Promise<readonly ChangedCase[]> {
  const rows = await db
    .selectFrom('cases as c')
    .select(['c.case_id', 'c.changed_at'])
    .select((eb) =>
      eb
        .or([
          eb.exists(
            eb
              .selectFrom('entries as e')
              .select('e.entry_id')
              .whereRef('e.person_id', '=', 'c.person_id')
              .whereRef('e.case_id', '=', 'c.case_id')
              .where('e.item', 'in', [...departureItems]),
          ),
          sql<boolean>`exists (select from case_separations s where s.person_id = c.person_id
            and s.case_id = c.case_id and s.decision = 'separated' and s.returned_at is null)`,
        ])
        .as('ended'),
    )
    .$if(since !== undefined, (query) => query.where('c.changed_at', '>=', since ?? ''))
    .orderBy('c.changed_at')
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    changedAt: row.changed_at,
    ended: Boolean(row.ended),
  }));
}

/** What the law asks of the case as it stands on the day, with its unit here. */
export function rowOf(context: CaseContext, found: LoadedCase, day: PlainDate): CaseRow {
  const { entries, handover, unit } = found;
  return {
    facts: {
      ...caseFacts(found, standingOf(context, found, day)),
      ...matterFacts(entries, day),
      'handing-over': handover === 'sent' ? 'yes' : 'no',
    },
    units: { [context.own.authority.role]: unit },
  };
}
