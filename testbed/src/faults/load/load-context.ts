// SPDX-License-Identifier: EUPL-1.2
import type { SeededRandom } from '../../population/seeded-random.ts';
import type { NodePlan } from '../../start/node-plan.ts';
import type { Desk } from '../desk.ts';
import type { Journal } from '../journal.ts';

/** What the officers of the campaign work with. */
export interface LoadContext {
  readonly journal: Journal;
  readonly registrar: Desk;
  /** The officers who send, one at each authority. */
  readonly desks: Readonly<Record<NodePlan['name'], Desk>>;
  readonly random: SeededRandom;
  readonly nextOrder: () => number;
  /** Called when an officer is about to order something sent. */
  readonly onOrder: () => void;
  /** Called when the node has said that it is sent. */
  readonly onPromise: (messageId: string) => void;
  /** Whether the officers are to go home: nothing new is begun. */
  readonly isOver: () => boolean;
}
