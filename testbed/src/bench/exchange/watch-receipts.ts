// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { ReadyNotice } from './ready-notices.ts';

const lookMs = 10;
/** So many are looked for at a time: the ones sent first. */
const lookedForMax = 200;

interface Sent {
  readonly notice: ReadyNotice;
  readonly at: number;
  readonly done: (ms: number) => void;
}

/** Sees from a connection of its own when a verified receipt of a message is committed. */
export interface ReceiptWatch {
  /** How many have been sent and are not receipted. */
  readonly waiting: () => number;
  /**
   * Resolves with the milliseconds from `at` (`performance.now()`) to the moment it was seen that the
   * receipt is kept, which is up to two looks after it was.
   */
  readonly receipted: (notice: ReadyNotice, at: number) => Promise<number>;
  readonly close: () => Promise<void>;
}

const delivered = `
  select sent.disclosure_id as id
    from unnest($1::uuid[], $2::uuid[]) as sent (person_id, disclosure_id)
    join messages m on m.person_id = sent.person_id and m.disclosure_id = sent.disclosure_id
   where m.direction = 'out' and m.state = 'delivered'`;

/** Looks into the sender's database every ten milliseconds. */
export async function watchReceipts(url: string): Promise<ReceiptWatch> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const open = new Map<string, Sent>();
  let isOver = false;
  const look = async (): Promise<void> => {
    const asked = [...open.values()].slice(0, lookedForMax);
    if (asked.length === 0) return;
    const { rows } = await client.query<{ id: string }>({
      name: 'delivered',
      text: delivered,
      values: [
        asked.map(({ notice }) => notice.personId),
        asked.map(({ notice }) => notice.disclosureId),
      ],
    });
    const now = performance.now();
    for (const { id } of rows) {
      const sent = open.get(id);
      open.delete(id);
      sent?.done(now - sent.at);
    }
  };
  const looking = (async (): Promise<void> => {
    while (!isOver) {
      await look();
      await pause(lookMs);
    }
  })();
  return {
    waiting: () => open.size,
    receipted: (notice, at) =>
      new Promise((done) => open.set(notice.disclosureId, { notice, at, done })),
    close: async () => {
      isOver = true;
      await looking;
      await client.end();
    },
  };
}
