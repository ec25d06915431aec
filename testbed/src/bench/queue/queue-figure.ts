// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../processes/start-child.ts';
import { Stoppers } from '../../processes/stoppers.ts';
import { spreadOf } from '../exchange/spread-of.ts';
import type { Spread } from '../exchange/spread-of.ts';
import { consume, makeStream, subjects } from './case-stream.ts';
import { NatsConnection } from './nats-connection.ts';
import { queueVersion, startQueue } from './queue-server.ts';
import { openSigned, signJson } from './signed-json.ts';

/** Two programs that sign JSON and pass it through a queue: what somebody would else have built. */
export type QueueFigure =
  | { readonly notRun: string }
  | {
      readonly version: string;
      readonly messages: number;
      readonly bytes: number;
      readonly perSecond: number;
      readonly receipt: Spread;
    };

const underWay = 32;
/** About what a notice of one item has. */
const bytes = 1_228;
const warmUpShare = 0.2;

function newKeys(): { readonly own: string; readonly public: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    own: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

async function openSender(port: number, own: string, peer: string) {
  const connection = await NatsConnection.open(port);
  const waiting = new Map<string, () => void>();
  await consume(connection, 'sender', subjects.receipt, async (text) => {
    const { id }: { readonly id: string } = JSON.parse(openSigned(text, peer));
    waiting.get(id)?.();
    waiting.delete(id);
  });
  return {
    send: async (): Promise<void> => {
      const id = randomUUID();
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(id, resolve);
      const content = JSON.stringify({ id, item: randomBytes(bytes / 2).toString('hex') });
      await connection.request(subjects.message, signJson(content, own));
      await promise;
    },
    close: () => connection.close(),
  };
}

async function sendAll(send: () => Promise<void>, count: number): Promise<readonly number[]> {
  const took: number[] = [];
  let left = count;
  const work = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const begun = performance.now();
      await send();
      took.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: underWay }, work));
  return took;
}

/**
 * A signed message published and kept by the queue, consumed, verified, its signed receipt published,
 * consumed and verified; 32 under way. No law, no ledger, no database, no encryption, no mutual TLS.
 */
export async function queueFigure(messages: number): Promise<QueueFigure> {
  const version = queueVersion();
  if (version === undefined)
    return { notRun: 'no nats-server on this machine (Debian: apt-get install nats-server)' };
  const home = mkdtempSync(join(tmpdir(), 'samsyn-queue-'));
  const stoppers = new Stoppers();
  try {
    const port = await startQueue(home, stoppers);
    const [sender, receiver] = [newKeys(), newKeys()];
    const first = await NatsConnection.open(port);
    await makeStream(first);
    first.close();
    const args = [JSON.stringify({ port, own: receiver.own, peer: sender.public })];
    const script = join(import.meta.dirname, 'queue-receiver-process.ts');
    await startChild({ name: 'Receiver', script, args, stoppers });
    const { send, close } = await openSender(port, sender.own, receiver.public);
    await sendAll(send, Math.round(messages * warmUpShare));
    const begun = performance.now();
    const took = await sendAll(send, messages);
    const perSecond = (messages * 1_000) / (performance.now() - begun);
    close();
    return { version, messages, bytes, perSecond, receipt: spreadOf(took) };
  } finally {
    await stoppers.stopAll();
    rmSync(home, { recursive: true, force: true });
  }
}
