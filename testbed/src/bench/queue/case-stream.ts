// SPDX-License-Identifier: EUPL-1.2
import type { NatsConnection } from './nats-connection.ts';

/** Where each side's messages go. */
export const subjects = { message: 'case.message', receipt: 'case.receipt' } as const;

/** The stream that keeps both, in files. */
export async function makeStream(connection: NatsConnection): Promise<void> {
  await connection.request(
    '$JS.API.STREAM.CREATE.case',
    JSON.stringify({ name: 'case', subjects: ['case.*'], storage: 'file', num_replicas: 1 }),
  );
}

/**
 * Everything that the stream has on the subject goes to `take`, again until it is done: what is taken
 * is acknowledged once `take` resolves.
 */
export async function consume(
  connection: NatsConnection,
  name: string,
  subject: string,
  take: (text: string) => Promise<void>,
): Promise<void> {
  const deliver = `deliver.${name}`;
  connection.subscribe(deliver, ({ payload, reply }) => {
    take(payload.toString()).then(
      () => connection.publish(reply, '+ACK'),
      () => undefined,
    );
  });
  await connection.request(
    `$JS.API.CONSUMER.DURABLE.CREATE.case.${name}`,
    JSON.stringify({
      stream_name: 'case',
      config: {
        durable_name: name,
        deliver_subject: deliver,
        filter_subject: subject,
        deliver_policy: 'all',
        ack_policy: 'explicit',
      },
    }),
  );
}
