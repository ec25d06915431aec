// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import type { AuditLine } from './audit-line.ts';

const officer = 'officer:';

/**
 * Makes an officer's line findable by the officer and by each case that it is about. Lines of the
 * node and of the other authority are nobody's looking.
 */
export async function indexAccess(
  tx: Transaction<Database>,
  line: AuditLine,
  { entryId, at }: { readonly entryId: string; readonly at: string },
): Promise<void> {
  if (!line.actor.startsWith(officer)) return;
  const about = line.caseId === undefined ? (line.found ?? []) : [line.caseId];
  const cases = about.length === 0 ? [null] : about;
  await tx
    .insertInto('access_lines')
    .values(
      cases.map((caseId) => ({
        entry_id: entryId,
        at,
        event: line.event,
        officer_id: line.actor.slice(officer.length),
        case_id: caseId,
      })),
    )
    .execute();
}
