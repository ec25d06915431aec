// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { buffer } from 'node:stream/consumers';
import {
  importNodeKeys,
  importPublicKeys,
  publicKeysOf,
  seal,
  sign,
  verify,
} from '@samsyn/envelope';
import { AuthorityId, SamsynError } from '@samsyn/terms';
import pg from 'pg';
import type { FloorKeys } from './floor-keys.ts';
import { inTransaction } from './in-transaction.ts';

const poolMax = 12;
const lineBytes = 300;

export interface FloorSender {
  /** Resolves when the receipt of one message is verified and kept. */
  readonly send: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openFloorSender(
  url: string,
  keys: FloorKeys,
  port: string,
  bytes: number,
): Promise<FloorSender> {
  const pool = new pg.Pool({ connectionString: url, max: poolMax });
  const { certificate: cert, key } = keys.sender;
  const agent = new Agent({ keepAlive: true, maxSockets: 4, cert, key, ca: keys.ca });
  const post = (path: string, body: Uint8Array): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const asked = request({ host: 'localhost', port, path, method: 'POST', agent }, resolve);
      asked.on('error', reject).end(body);
    });
  const own = await importNodeKeys(keys.sender.node);
  const peer = await importPublicKeys(publicKeysOf(keys.receiver.node));
  const routing = { sender: AuthorityId.parse('sender'), recipient: AuthorityId.parse('receiver') };
  const write = (id: string, sealed: Uint8Array): Promise<void> =>
    inTransaction(pool, [
      [`insert into message (id, state, sealed) values ($1, 'queued', $2)`, [id, sealed]],
      ['insert into event values ($1, $2)', [id, randomBytes(lineBytes)]],
      ['insert into line values ($1, $2)', [id, randomBytes(lineBytes)]],
    ]);
  const send = async (): Promise<void> => {
    const id = randomUUID();
    const sealed = await seal(await sign(randomBytes(bytes), own), peer, routing);
    await write(id, sealed);
    const answer = await post(`/${id}`, sealed);
    const receipt = new Uint8Array(await buffer(answer));
    if (answer.statusCode !== 200)
      throw new SamsynError('runtime.internal', 'the floor refuses', String(answer.statusCode));
    await verify(receipt, peer);
    await inTransaction(pool, [
      [`update message set state = 'delivered', receipt = $2 where id = $1`, [id, receipt]],
      ['insert into line values ($1, $2)', [randomUUID(), randomBytes(lineBytes)]],
    ]);
  };
  return {
    send,
    close: async () => {
      agent.destroy();
      await pool.end();
    },
  };
}
