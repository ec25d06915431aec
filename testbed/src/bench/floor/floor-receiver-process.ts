// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import { buffer } from 'node:stream/consumers';
import {
  importNodeKeys,
  importPublicKeys,
  open,
  publicKeysOf,
  sign,
  verify,
} from '@samsyn/envelope';
import pg from 'pg';
import { runAsChild } from '../../processes/run-as-child.ts';
import type { FloorKeys } from './floor-keys.ts';
import { inTransaction } from './in-transaction.ts';

const poolMax = 12;
const lineBytes = 300;

interface Told {
  readonly url: string;
  readonly keys: FloorKeys;
}

// The receiving side of the floor; its argument says the database and the keys.
const { url, keys }: Told = JSON.parse(process.argv[2] ?? '{}');

await runAsChild(async () => {
  const pool = new pg.Pool({ connectionString: url, max: poolMax });
  const own = await importNodeKeys(keys.receiver.node);
  const peer = await importPublicKeys(publicKeysOf(keys.sender.node));
  const take = async (came: IncomingMessage): Promise<Uint8Array> => {
    const id = (came.url ?? '').slice(1);
    const sealed = await buffer(came);
    const { signed } = await open(sealed, own);
    await verify(signed, peer);
    const digest = createHash('sha256').update(signed).digest('hex');
    const receipt = await sign(new TextEncoder().encode(JSON.stringify({ id, digest })), own);
    await inTransaction(pool, [
      [`insert into message values ($1, 'received', $2, $3)`, [id, sealed, receipt]],
      ['insert into event values ($1, $2)', [id, randomBytes(lineBytes)]],
      ['insert into line values ($1, $2)', [id, randomBytes(lineBytes)]],
    ]);
    return receipt;
  };
  const { certificate: cert, key } = keys.receiver;
  const server = createServer(
    { cert, key, ca: keys.ca, requestCert: true, rejectUnauthorized: true, minVersion: 'TLSv1.3' },
    (came, answer) => {
      take(came).then(
        (receipt) => answer.end(receipt),
        () => answer.writeHead(500).end(),
      );
    },
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? String(address.port) : '';
  return {
    facts: { port },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await pool.end();
    },
  };
});
