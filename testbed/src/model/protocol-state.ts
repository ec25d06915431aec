// SPDX-License-Identifier: EUPL-1.2
import type { Competence } from '@samsyn/casework';

export type Side = 'migration' | 'police';

/** A transfer of the case: the handover, its return, the next handover, each with its number. */
export type Wire =
  | { readonly to: Side; readonly kind: 'transfer'; readonly transfer: number }
  | {
      readonly to: Side;
      readonly kind: 'receipt';
      readonly transfer: number;
      readonly accepted: boolean;
    }
  | { readonly to: Side; readonly kind: 'recall'; readonly transfer: number }
  | { readonly to: Side; readonly kind: 'recalled'; readonly transfer: number }
  | { readonly to: Side; readonly kind: 'stop'; readonly stop: number }
  | { readonly to: Side; readonly kind: 'ask'; readonly ask: number }
  | {
      readonly to: Side;
      readonly kind: 'answer';
      readonly ask: number;
      readonly stops: readonly number[];
    };

/** What one node has on disk, and the one thing it keeps in memory: the gate's open question. */
export interface NodeState {
  readonly competence: Competence;
  /** Transfers sent and without a receipt that counts. */
  readonly sent: number | null;
  readonly applied: readonly number[];
  readonly refusedAhead: readonly number[];
  readonly stops: readonly number[];
}

/** The two nodes, what is on the wire between them, and what has been done in the world. */
export interface World {
  readonly migration: NodeState;
  readonly police: NodeState;
  readonly wire: readonly Wire[];
  readonly transfers: number;
  readonly asks: number;
  /** The question that the police node waits on; lost when it crashes. */
  readonly asking: number | null;
  readonly go: boolean;
  /** Stops that the other node knew of when the gate asked last. */
  readonly knownWhenAsked: readonly number[];
  /** The journey has begun: the world's own fact, with what each node knew then. */
  readonly departed: null | {
    readonly policeKnew: readonly number[];
    readonly otherKnew: readonly number[];
  };
}

export const start: World = {
  migration: { competence: 'holds', sent: null, applied: [], refusedAhead: [], stops: [] },
  police: { competence: 'elsewhere', sent: null, applied: [], refusedAhead: [], stops: [] },
  wire: [],
  transfers: 0,
  asks: 0,
  asking: null,
  go: false,
  knownWhenAsked: [],
  departed: null,
};

/** How far the exploration goes. */
export interface Bounds {
  readonly transfersMax: number;
  readonly stopsMax: number;
  readonly asksMax: number;
}

/** The guards of the protocol; a model without one of them is shown to fail. */
export interface Guards {
  readonly frozenWhileSent: boolean;
  readonly appliedOnce: boolean;
  readonly receiptNamesTransfer: boolean;
  readonly recallWaitsForAnswer: boolean;
  readonly silenceIsNoGo: boolean;
  readonly gateCountsPeersStops: boolean;
  readonly newStopRevokesGo: boolean;
  readonly answerNamesQuestion: boolean;
}

export const allGuards: Guards = {
  frozenWhileSent: true,
  appliedOnce: true,
  receiptNamesTransfer: true,
  recallWaitsForAnswer: true,
  silenceIsNoGo: true,
  gateCountsPeersStops: true,
  newStopRevokesGo: true,
  answerNamesQuestion: true,
};
