// SPDX-License-Identifier: EUPL-1.2
import type { NodePlan } from '../start/node-plan.ts';

/** A message that a node's ledger says it has decided to send. */
export interface Dispatched {
  readonly messageId: string;
  readonly digest: string;
  readonly caseId: string;
  readonly disclosureId: string;
}

/** A message that a node's ledger says it has taken in, with effect. */
export interface Received {
  readonly messageId: string;
  readonly digest: string;
  readonly caseId: string;
  readonly kind: string;
}

/** A receipt that a node's ledger says it holds for a message of its own. */
export interface Receipted {
  readonly messageId: string;
  readonly result: string;
  readonly ledgerLeaf: string;
}

/** A case as an officer of one authority reads it. */
export interface SeenCase {
  /** Own messages, and where each has come to stand. */
  readonly sent: readonly { readonly messageId: string; readonly state: string }[];
  /** The message of each event of the timeline that tells of something received. */
  readonly events: readonly string[];
  /** Whether a stop of enforcement stands in it. */
  readonly isStopped: boolean;
  /** Entries that came from the other authority: with which message, and what they say. */
  readonly entries: readonly { readonly messageId: string; readonly text: string }[];
}

/** What one node says at the end, by its exported ledger and by what its officers read. */
export interface NodeFacts {
  /** In the order of the ledger, as are the lists after it. */
  readonly dispatched: readonly Dispatched[];
  readonly received: readonly Received[];
  readonly rejected: readonly { readonly messageId: string; readonly code: string }[];
  readonly receipted: readonly Receipted[];
  /** The hash of every leaf of the ledger. */
  readonly leaves: ReadonlySet<string>;
  readonly cases: ReadonlyMap<string, SeenCase>;
}

export type Facts = Readonly<Record<NodePlan['name'], NodeFacts>>;

/** Both directions, each with its sender and its receiver. */
export const directions = [
  { from: 'migration', to: 'police' },
  { from: 'police', to: 'migration' },
] as const;

/** Something that may not happen, with the message it happened to. */
export interface Finding {
  readonly kind: 'lost' | 'doubled' | 'out-of-order' | 'forged' | 'withdrawn-in-effect';
  readonly messageId: string;
  readonly why: string;
  /** The case that the two authorities read differently, when that is what was found. */
  readonly caseId?: string;
}
