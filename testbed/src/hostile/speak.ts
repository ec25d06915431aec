// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as after } from 'node:timers/promises';
import { knock } from './door.ts';
import type { Door } from './door.ts';

/** What is said, piece by piece; pieces stop when the door has ended the connection. */
export type Said = readonly (string | Uint8Array)[] | Iterable<string | Uint8Array>;

export interface Heard {
  readonly text: string;
  /** The door ended the connection, and not we for want of patience. */
  readonly ended: boolean;
  readonly bytesSaid: number;
  readonly ms: number;
}

export interface Manner {
  /** How long to wait for the door to end the connection. */
  readonly patienceMs: number;
  /** Pause between two pieces. */
  readonly pauseMs?: number;
}

/** Speaks to a door on a connection of its own and hears it out, whatever either end does. */
export async function speak(
  door: Door,
  said: Said,
  { patienceMs, pauseMs }: Manner,
): Promise<Heard> {
  const begun = performance.now();
  const socket = knock(door);
  const heard: Buffer[] = [];
  const closed = Promise.withResolvers<boolean>();
  socket.on('data', (chunk: Buffer) => heard.push(chunk));
  socket.on('error', () => undefined).on('close', () => closed.resolve(true));
  const impatient = setTimeout(() => closed.resolve(false), patienceMs);
  let bytesSaid = 0;
  const speaking = async (): Promise<void> => {
    for (const piece of said) {
      if (socket.destroyed || socket.writableEnded) return;
      bytesSaid += piece.length;
      const flushed = Promise.withResolvers<void>();
      socket.write(piece, () => flushed.resolve());
      await Promise.race([flushed.promise, closed.promise]);
      if (pauseMs !== undefined) await Promise.race([after(pauseMs), closed.promise]);
    }
  };
  const [ended] = await Promise.all([closed.promise, speaking()]);
  clearTimeout(impatient);
  socket.destroy();
  const text = Buffer.concat(heard).toString('latin1');
  return { text, ended, bytesSaid, ms: performance.now() - begun };
}
