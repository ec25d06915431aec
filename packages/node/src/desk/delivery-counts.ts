// SPDX-License-Identifier: EUPL-1.2
import { DeliveryCount } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Reader } from '../audit/record.ts';
import { stuckIn, stuckOut } from './stuck-rows.ts';

interface Counted {
  readonly state: string;
  readonly count: number;
  readonly oldest: string;
  readonly ids: string[];
}

const troubles = { retrying: 'late', failed: 'dead' } as const;

function viewOf(direction: 'out' | 'in', { state, count, oldest, ids }: Counted): DeliveryCount {
  const trouble = state === 'retrying' || state === 'failed' ? troubles[state] : state;
  const messageIds = ids.slice(0, limits.listPageMax);
  return DeliveryCount.parse({ direction, trouble, count, oldest, messageIds });
}

/** How many messages have no good end, by what is wrong: nothing of whom they are about. */
export async function deliveryCounts(db: Reader): Promise<DeliveryCount[]> {
  const out = await stuckOut(db)
    .select('messages.state')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .select((eb) => eb.fn.min('messages.at').as('oldest'))
    .select(sql<string[]>`array_agg(messages.message_id::text order by messages.at)`.as('ids'))
    .groupBy('messages.state')
    .execute();
  const inn = await stuckIn(db)
    .select('waiting_messages.state')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .select((eb) => eb.fn.min('waiting_messages.at').as('oldest'))
    .select(
      sql<string[]>`array_agg(waiting_messages.message_id::text order by waiting_messages.at)`.as(
        'ids',
      ),
    )
    .groupBy('waiting_messages.state')
    .execute();
  return [...out.map((row) => viewOf('out', row)), ...inn.map((row) => viewOf('in', row))];
}
