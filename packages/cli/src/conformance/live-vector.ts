// SPDX-License-Identifier: EUPL-1.2
import type { Reply } from './read-reply.ts';
import type { Stage } from './stage.ts';

/** What a correct node answers: a problem or a receipt with its code, or nothing over TLS. */
export interface Expected {
  /** Absent when no connection comes about. */
  readonly status?: number;
  /** Of the problem, or of a receipt that says why. */
  readonly code?: string;
  /** Of the signed receipt. */
  readonly result?: 'accepted' | 'rejected' | 'held' | 'quarantined';
  /** The receipt is the one that was given before, to the byte. */
  readonly same?: true;
}

/** One thing that is posted to a node, and what must come of it. */
export interface LiveVector {
  readonly name: string;
  /** The heading of docs/protocol.md that asks for it. */
  readonly section: string;
  readonly says: string;
  readonly expect: Expected;
  readonly send: (stage: Stage) => Promise<Reply>;
}
