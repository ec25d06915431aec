// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import type { AuditContext } from './audit-context.ts';
import { record } from './record.ts';
import type { Reader } from './record.ts';

/** Whether the node is in maintenance, as was known at most `limits.maintenanceKnownMs` ago. */
export type Maintenance = () => Promise<boolean>;

/** Whether the node is in maintenance now. */
export async function isInMaintenance(db: Reader): Promise<boolean> {
  const newest = await db
    .selectFrom('maintenance_turns')
    .select('is_on')
    .orderBy('at', 'desc')
    .orderBy('turn_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.is_on ?? false;
}

/** Asks the database, and those who ask shortly after are told the same. */
export function maintenanceOf(db: Reader): Maintenance {
  let known: Promise<boolean> | undefined;
  let until = 0;
  return async () => {
    if (!known || performance.now() > until) {
      until = performance.now() + limits.maintenanceKnownMs;
      known = isInMaintenance(db);
      // What could not be found out is asked anew by the next one.
      known.catch(() => (until = 0));
    }
    return known;
  };
}

/**
 * Begins or ends maintenance for all replicas, with a line in the ledger.
 * @returns false when it was so already, and nothing is recorded
 */
export async function turnMaintenance(
  context: AuditContext,
  actor: string,
  isOn: boolean,
): Promise<boolean> {
  if ((await isInMaintenance(context.db)) === isOn) return false;
  const turn = { turn_id: context.newId(), is_on: isOn, at: context.clock() };
  return record(context, async (tx, ledger) => {
    await tx.insertInto('maintenance_turns').values(turn).execute();
    const event = isOn ? 'maintenance.begun' : 'maintenance.ended';
    return { line: await ledger.add({ event, actor, content: {} }), result: true };
  });
}
