// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';
import { onItsWay } from '../case/on-its-way.ts';
import type { MessageOnItsWay } from './delivery-context.ts';
import { enqueueDelivery } from './enqueue-delivery.ts';

/** Stops that went ahead of the handover of their case are tried at once when it has arrived. */
export async function sendWaitingStops(tx: Tx, handover: MessageOnItsWay): Promise<void> {
  const rows = await tx
    .selectFrom('messages')
    .select(['message_id', 'sequence_name'])
    .where('person_id', '=', handover.personId)
    .where('case_id', '=', handover.caseId)
    .where('direction', '=', 'out')
    .where('kind', '=', 'stop')
    .where('state', 'in', onItsWay)
    .execute();
  for (const row of rows)
    await enqueueDelivery(tx, {
      personId: handover.personId,
      messageId: row.message_id,
      kind: 'stop',
      sequenceName: row.sequence_name,
    });
}
