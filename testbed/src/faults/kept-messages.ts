// SPDX-License-Identifier: EUPL-1.2
import type { Victim } from './victim.ts';

/** Sealed bytes as the sender keeps them: what anyone who listened in long enough could have. */
export interface KeptMessage {
  readonly messageId: string;
  readonly sealed: Buffer;
  readonly kind: string;
}

const columns = 'message_id as "messageId", sealed, kind';
const newestFirst = `order by at desc limit`;
const few = 40;

async function none(): Promise<KeptMessage[]> {
  return [];
}

/** The newest messages that the node has posted and has a receipt for; none while its database is away. */
export async function newestSent(sender: Victim): Promise<readonly KeptMessage[]> {
  const sql = `select ${columns} from messages
    where direction = 'out' and state = 'delivered' ${newestFirst} ${few}`;
  return sender.query<KeptMessage>(sql).catch(none);
}

/** The newest stops that the node has sent, which no number keeps in their order. */
export async function newestStops(sender: Victim): Promise<readonly KeptMessage[]> {
  const sql = `select ${columns} from messages
    where direction = 'out' and kind = 'stop' and state = 'delivered' ${newestFirst} 2`;
  return sender.query<KeptMessage>(sql).catch(none);
}

/** Messages that wait to be sent, of each sequence the last first. */
export async function waitingLastFirst(sender: Victim): Promise<readonly KeptMessage[]> {
  const sql = `select ${columns} from messages
    where direction = 'out' and state in ('queued', 'retrying')
    order by sequence_name, sequence_number desc limit ${few}`;
  return sender.query<KeptMessage>(sql).catch(none);
}
