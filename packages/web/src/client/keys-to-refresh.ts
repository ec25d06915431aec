// SPDX-License-Identifier: EUPL-1.2
import type { LiveEvent } from '@samsyn/contract';

/** The readings that a live event makes stale, by the start of their keys. */
export function keysToRefresh(event: LiveEvent): ReadonlyArray<readonly string[]> {
  switch (event.kind) {
    case 'case-changed':
      return [
        ['case', event.caseId],
        ['askable', event.caseId],
        ['gate', event.caseId],
        ['cases'],
        ['worklist'],
        ['disclosure'],
        ['request'],
      ];
    case 'stops-changed':
      return [['awaiting-stops'], ['measure-stops'], ['court-decisions'], ['worklist']];
    case 'agreements-changed':
      return [['agreements'], ['worklist']];
    case 'keys-changed':
      return [['keys']];
    case 'worklist-changed':
      return [['worklist'], ['cases']];
  }
}
