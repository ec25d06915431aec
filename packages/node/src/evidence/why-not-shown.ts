// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { notAmongYours } from '../case/not-among-yours.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import type { Exchanged } from './exchanged.ts';

/**
 * Why this officer has the proof of a message and not what it says; undefined where the officer has
 * both.
 * @throws SamsynError `access.forbidden` for a role that exports no evidence, `input.not-found` where
 * the officer has neither
 */
export async function whyNotShown(
  { db }: CaseContext,
  officer: Officer,
  { key }: Exchanged,
): Promise<SamsynError | undefined> {
  if (!hasRight(officer.roles, 'export-evidence'))
    throw new SamsynError('access.forbidden', 'your role does not export evidence');
  const own = await db
    .selectFrom('cases')
    .innerJoin('people as p', 'p.person_id', 'cases.person_id')
    .leftJoin('case_bindings as b', (join) =>
      join
        .onRef('b.person_id', '=', 'cases.person_id')
        .onRef('b.case_id', '=', 'cases.case_id')
        .on('b.officer_id', '=', officer.officerId),
    )
    .select(['p.protection', 'b.cleared'])
    .where('cases.case_id', '=', key.caseId)
    .where(visibleTo(officer))
    .executeTakeFirst();
  if (!own && !hasRight(officer.roles, 'export-ledger')) throw notAmongYours('message');
  if (!own)
    return new SamsynError(
      'access.forbidden',
      'oversight has the proof, not what the message says',
    );
  const isOpened = own.cleared === true && officer.opened.has(key.caseId);
  if (own.protection === 'none' || isOpened) return undefined;
  return new SamsynError(
    'access.forbidden',
    'the person has a protected identity; only a cleared officer has what the message says',
  );
}
