// SPDX-License-Identifier: EUPL-1.2
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';

/** The jobs that the node gives itself; their payloads are ids and nothing else. */
export interface Jobs {
  readonly deliver: { readonly personId: string; readonly messageId: string };
  /** Every act of agreeing that the other authority has not receipted, in their order. */
  readonly agree: Readonly<Record<string, never>>;
  readonly answer: { readonly personId: string; readonly requestId: string };
}

/** Jobs of one queue run one at a time; a job with the same key replaces a waiting one. */
export interface Queueing {
  readonly queue: string;
  readonly key: string;
}

/** Enqueues a job in the caller's transaction: it is run if and only if that is committed. */
export async function enqueue<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  { queue, key }: Queueing,
): Promise<void> {
  await sql`select delivery.enqueue(${name}, ${JSON.stringify(payload)}::json, ${queue}, ${key})`.execute(
    tx,
  );
}
