// SPDX-License-Identifier: EUPL-1.2
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { postJson } from './post-json.ts';
import { standingAlarms } from './standing-alarms.ts';
import type { ToldAlarm } from './told-alarm.ts';

/**
 * Tells the peer of each alarm that it has not heard of from us, with the evidence; once it has
 * answered, the alarm is marked as told.
 * @throws SamsynError `runtime.delivery-failed`, or the peer's code; what was not told is told later
 */
export async function tellAlarms(context: DeliveryContext): Promise<void> {
  const untold = (await standingAlarms(context)).filter(({ told_at }) => told_at === null);
  for (const { origin, kept_size, kept_root, kept_note, shown_note } of untold) {
    const told: ToldAlarm = { kept: kept_note, shown: shown_note };
    await postJson(context, '/peer/ledger-alarms', told);
    await context.db
      .updateTable('ledger_alarms')
      .set({ told_at: context.clock() })
      .where('origin', '=', origin)
      .where('kept_size', '=', kept_size)
      .where('kept_root', '=', kept_root)
      .execute();
  }
}
