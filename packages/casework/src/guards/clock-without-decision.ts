// SPDX-License-Identifier: EUPL-1.2
import type { Guard } from './guard.ts';

/** No word but a decision moves a clock. */
export const clockWithoutDecision: Guard = {
  code: 'guard.clock-without-decision',
  source: 'JK 5367-17',
  provisions: [{ act: '2005:716', chapter: 12, section: '14 c' }],
  reason: 'the change rests on no decision or judgment',
  stops: ({ restsOn }) => restsOn?.kind !== 'decision' && restsOn?.kind !== 'judgment',
};
