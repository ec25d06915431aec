// SPDX-License-Identifier: EUPL-1.2
import type { Instant } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';

/** The jobs that the node gives itself; their payloads are ids and nothing else. */
export interface Jobs {
  readonly deliver: { readonly personId: string; readonly messageId: string };
  /** A message of stops, in the lane that nothing else uses. */
  readonly 'deliver-stop': Jobs['deliver'];
  /** Posts a delivered message once more, because the other authority has lost it. */
  readonly 'post-again': Jobs['deliver'];
  /** Compares what the two nodes hold of what they have exchanged. */
  readonly reconcile: Readonly<Record<string, never>>;
  /** Posts everything again to a node that has lost it, case after case. */
  readonly resync: { readonly runId: string };
  /** Every act of agreeing that the other authority has not receipted, in their order. */
  readonly agree: Readonly<Record<string, never>>;
  /** Looks at the keys anew, and sends what was said of them and has not been receipted. */
  readonly keys: Readonly<Record<string, never>>;
  readonly answer: { readonly personId: string; readonly requestId: string };
  /** Raises a stop to more officers for as long as a holder of a measure has not acknowledged it. */
  readonly 'escalate-stop': {
    readonly personId: string;
    readonly caseId: string;
    readonly stopId: string;
  };
  /** Looks at the clocks of a case: reminders, lapses, alarms. */
  readonly 'run-clocks': { readonly personId: string; readonly caseId: string };
  /** Looks at the clocks of every case, so that none that was missed stays so. */
  readonly 'sweep-clocks': Readonly<Record<string, never>>;
  /** Proposes to set apart cases that ended long ago. */
  readonly 'propose-separations': Readonly<Record<string, never>>;
}

/** Jobs of one queue run one at a time; a job with the same key replaces a waiting one. */
export interface Queueing {
  /** Null: the job waits for no other. */
  readonly queue: string | null;
  readonly key: string;
  /** Not before this moment; at once when left out. */
  readonly notBefore?: Instant;
  /** The same, counted from now by the queue's own clock. */
  readonly delayMs?: number;
}

/** Enqueues a job in the caller's transaction: it is run if and only if that is committed. */
export async function enqueue<Name extends keyof Jobs>(
  tx: Tx,
  name: Name,
  payload: Jobs[Name],
  { queue, key, notBefore, delayMs = 0 }: Queueing,
): Promise<void> {
  await sql`select delivery.enqueue(
    ${name}, ${JSON.stringify(payload)}::json, ${queue}, ${key},
    coalesce(${notBefore ?? null}::timestamptz, now() + ${delayMs} * interval '1 millisecond')
  )`.execute(tx);
}
