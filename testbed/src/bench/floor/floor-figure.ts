// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { withClient } from '../../postgres/with-client.ts';
import { startChild } from '../../processes/start-child.ts';
import { Stoppers } from '../../processes/stoppers.ts';
import { spreadOf } from '../exchange/spread-of.ts';
import type { Spread } from '../exchange/spread-of.ts';
import { query } from '../../scenario/query.ts';
import type { TemporaryTestbed } from '../../start/start-temporary-testbed.ts';
import { floorKeys } from './floor-keys.ts';
import { openFloorSender } from './floor-sender.ts';

/** What the machine takes for the same bytes with no product around them. */
export interface FloorFigure {
  readonly messages: number;
  readonly bytes: number;
  readonly perSecond: number;
  readonly receipt: Spread;
}

const underWay = 32;
const warmUpShare = 0.2;

const tables = `
  create table message (id uuid primary key, state text not null, sealed bytea not null, receipt bytea);
  create table event (id uuid primary key, content bytea not null);
  create table line (id uuid primary key, leaf bytea not null)`;

/** The payload of a message as the product signed it last: what was sealed, less the signatures' like. */
async function payloadBytes(testbed: TemporaryTestbed): Promise<number> {
  const [row] = await query<{ bytes: number }>(
    testbed,
    'migration',
    `select octet_length(sealed) as bytes from messages where kind = 'notice' limit 1`,
  );
  const sealed = row?.bytes ?? 0;
  // Two signatures (64 and 3,309 bytes), all of it as base64url, and the seal.
  return Math.max(256, Math.round(sealed * 0.75) - 3_400 - 1_200);
}

async function prepare(testbed: TemporaryTestbed): Promise<Record<'sender' | 'receiver', string>> {
  const names = { sender: 'floor_sender', receiver: 'floor_receiver' };
  const { postgres } = testbed;
  for (const name of Object.values(names)) {
    await withClient(postgres.adminUrl, (client) => client.query(`create database ${name}`));
    await withClient(postgres.urlFor(name), (client) => client.query(tables));
  }
  return { sender: postgres.urlFor(names.sender), receiver: postgres.urlFor(names.receiver) };
}

/**
 * Two processes and two databases of the same server: each message is written with its event and
 * its line in one transaction, signed twice, sealed, posted over kept-alive mutual TLS, opened,
 * verified, written there in one transaction, receipted with two signatures, verified and marked.
 */
export async function floorFigure(
  testbed: TemporaryTestbed,
  messages: number,
): Promise<FloorFigure> {
  const urls = await prepare(testbed);
  const bytes = await payloadBytes(testbed);
  const keys = await floorKeys(testbed.home);
  const stoppers = new Stoppers();
  try {
    const script = join(import.meta.dirname, 'floor-receiver-process.ts');
    const args = [JSON.stringify({ url: urls.receiver, keys })];
    const receiver = await startChild({ name: 'Receiver', script, args, stoppers });
    const sender = await openFloorSender(urls.sender, keys, receiver.facts['port'] ?? '', bytes);
    const run = async (count: number): Promise<number[]> => {
      const took: number[] = [];
      let left = count;
      const work = async (): Promise<void> => {
        while (left > 0) {
          left -= 1;
          const begun = performance.now();
          await sender.send();
          took.push(performance.now() - begun);
        }
      };
      await Promise.all(Array.from({ length: underWay }, work));
      return took;
    };
    await run(Math.round(messages * warmUpShare));
    const begun = performance.now();
    const took = await run(messages);
    const seconds = (performance.now() - begun) / 1_000;
    await sender.close();
    return { messages, bytes, perSecond: messages / seconds, receipt: spreadOf(took) };
  } finally {
    await stoppers.stopAll();
  }
}
