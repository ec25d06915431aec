// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import type { LocksView } from '@samsyn/contract';
import { ActId, OfficerId, SamsynError, instantOf } from '@samsyn/terms';
import type { AuditContext } from '../audit/audit-context.ts';
import { record } from '../audit/record.ts';
import { actorOf } from './officer.ts';
import type { Officer } from './officer.ts';

/** @throws SamsynError `access.forbidden` */
function assertMay(officer: Officer): void {
  if (!hasRight(officer.roles, 'release-officers'))
    throw new SamsynError('access.forbidden', 'your role does not lift locks');
}

/** The officers who are locked out now, by name as the identity provider last gave it. */
export async function viewLocks({ db }: AuditContext, officer: Officer): Promise<LocksView> {
  assertMay(officer);
  const rows = await db
    .selectFrom('officer_locks as l')
    .leftJoin('officers_seen as o', 'o.officer_id', 'l.officer_id')
    .select(['l.lock_id', 'l.officer_id', 'l.locked_at', 'l.refusals', 'o.name', 'o.unit'])
    .where('l.released_at', 'is', null)
    .orderBy('l.locked_at')
    .execute();
  return {
    locks: rows.map((row) => ({
      lockId: ActId.parse(row.lock_id),
      officer: { officerId: OfficerId.parse(row.officer_id), name: row.name, unit: row.unit },
      lockedAt: instantOf(Date.parse(row.locked_at)),
      refusals: row.refusals,
    })),
  };
}

/**
 * Lifts a lock, with reasons; another officer's, since one who is locked out gets nowhere.
 * @throws SamsynError `access.forbidden`, `access.not-locked` when it is lifted already
 */
export async function releaseOfficer(
  context: AuditContext,
  officer: Officer,
  { lockId, reasons }: { readonly lockId: string; readonly reasons: string },
): Promise<void> {
  assertMay(officer);
  await record(context, async (tx, ledger) => {
    const released = await tx
      .updateTable('officer_locks')
      .set({ released_at: context.clock(), released_by: officer.officerId, reasons })
      .where('lock_id', '=', lockId)
      .where('released_at', 'is', null)
      .where('officer_id', '<>', officer.officerId)
      .returning('officer_id')
      .executeTakeFirst();
    if (!released) throw new SamsynError('access.not-locked', 'there is no such lock', 'lockId');
    const line = await ledger.add({
      event: 'access.released',
      actor: actorOf(officer),
      content: { officerId: released.officer_id, reasons },
    });
    return { line, result: undefined };
  });
}
