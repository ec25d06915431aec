// SPDX-License-Identifier: EUPL-1.2
import type { NodePlan } from '../start/node-plan.ts';

/** Everything that the campaign does to the two nodes. */
export const faultKinds = [
  'kill-node',
  'kill-database',
  'cut',
  'half-open',
  'lost-answers',
  'torn',
  'slow',
  'disk-full',
  'clock-jump',
  'duplicate',
  'reorder',
  'forge',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One fault of a round: what, where, when and for how long. All of it follows from the seed. */
export interface Fault {
  readonly kind: FaultKind;
  /** The node it happens to; of the network, the node that messages are on their way to. */
  readonly node: NodePlan['name'];
  /**
   * What it waits for: an officer's order to send, or bytes of a message on their way to the node;
   * whichever, then `delayMs` more.
   */
  readonly moment: 'order' | 'posting';
  readonly delayMs: number;
  /** How long until it is mended. */
  readonly forMs: number;
  /** From 0 up to 1, for what else must be chosen: a byte, an offset, an order. */
  readonly chance: number;
}
