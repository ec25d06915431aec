// SPDX-License-Identifier: EUPL-1.2
import type { Guard } from './guard.ts';

/** A stop is narrowed or ended by a decision or judgment, and by nothing that only reports one. */
export const endWithoutDecision: Guard = {
  code: 'guard.end-without-decision',
  source: 'JO 320-2015',
  provisions: [
    { act: '2005:716', chapter: 12, section: '10' },
    { act: '2005:716', chapter: 12, section: '19' },
  ],
  reason: 'a stop is narrowed or ended on a decision or judgment only',
  stops: ({ restsOn }) => restsOn?.kind !== 'decision' && restsOn?.kind !== 'judgment',
};
