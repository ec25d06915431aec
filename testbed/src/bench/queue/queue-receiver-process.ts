// SPDX-License-Identifier: EUPL-1.2
import { runAsChild } from '../../processes/run-as-child.ts';
import { consume, subjects } from './case-stream.ts';
import { NatsConnection } from './nats-connection.ts';
import { openSigned, signJson } from './signed-json.ts';

interface Told {
  readonly port: number;
  readonly own: string;
  readonly peer: string;
}

// The receiving side over a queue; its argument says the server's port and the keys.
const { port, own, peer }: Told = JSON.parse(process.argv[2] ?? '{}');

await runAsChild(async () => {
  const connection = await NatsConnection.open(port);
  await consume(connection, 'receiver', subjects.message, async (text) => {
    const { id }: { readonly id: string } = JSON.parse(openSigned(text, peer));
    await connection.request(subjects.receipt, signJson(JSON.stringify({ id }), own));
  });
  return { facts: {}, stop: async () => connection.close() };
});
