// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import type { Guard } from './guard.ts';

/** Nobody is deprived of liberty on a decision that the officer has not read. */
export const decisionNotOpened: Guard<ActOf<'detain'>> = {
  code: 'guard.decision-not-opened',
  source: 'JO 1210-2016',
  provisions: [{ act: '2005:716', chapter: 1, section: '8' }],
  reason: 'the removal decision is not in the case, or has not been opened',
  stops: ({ entries, opened }, { removalDecision }) =>
    !opened.has(removalDecision) ||
    !entries.some(
      ({ item, document }) =>
        String(item) === 'removal-decision' && document?.digest === removalDecision,
    ),
};
