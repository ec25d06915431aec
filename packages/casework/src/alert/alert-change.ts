// SPDX-License-Identifier: EUPL-1.2
import type { CaseStanding } from '../standing/case-standing.ts';

export type AlertChange = 'entered' | 'updated' | 'deleted';

/** The last change that was exported, and whether the fields are what they were then. */
export interface ExportedAlert {
  readonly change: AlertChange;
  readonly sameFields: boolean;
}

/** The person has left, or the decision stands no more: the return is no longer to be confirmed. */
function isOver({ departure, lapse }: CaseStanding): boolean {
  return departure.value.word === 'left' || ['lapsed', 'ended'].includes(lapse.value.word);
}

/**
 * The change that the alert is due for: entered once a decision stands, updated when a field has
 * changed (a stay, a new last day), deleted at departure or when the decision falls (art. 6 and 14
 * of the regulation). Undefined when nothing is due.
 */
export function alertChange(
  standing: CaseStanding,
  last: ExportedAlert | undefined,
): AlertChange | undefined {
  const live = last !== undefined && last.change !== 'deleted';
  if (isOver(standing)) return live ? 'deleted' : undefined;
  if (!live) return 'entered';
  return last.sameFields ? undefined : 'updated';
}
