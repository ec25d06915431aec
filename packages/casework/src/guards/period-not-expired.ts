// SPDX-License-Identifier: EUPL-1.2
import type { ActOf, StandingWord } from '@samsyn/terms';
import { isFirm } from '../standing/is-firm.ts';
import type { Guard } from './guard.ts';

/** The words that say that no such time runs. */
const over: ReadonlySet<StandingWord> = new Set(['expired', 'none', 'revoked']);

/**
 * Nobody is detained for enforcement while the time to leave voluntarily runs, is suspended or is
 * in doubt: what a register calls frozen or expired without a decision counts for neither.
 */
export const periodNotExpired: Guard<ActOf<'detain'>> = {
  code: 'guard.period-not-expired',
  source: 'JK 5367-17',
  provisions: [
    { act: '2005:716', chapter: 8, section: '21' },
    { act: '2005:716', chapter: 12, section: '14 c' },
    { act: '2005:716', chapter: 12, section: '15' },
  ],
  reason: 'the time to leave voluntarily has not expired, or is in doubt',
  stops: ({ standing }, act) => {
    if (act.ground !== 'enforcement') return false;
    const period = standing['voluntary-period'];
    const { word } = period.value;
    if (over.has(word)) return !isFirm(period);
    // Nothing at all is told of a period: whether one was given is the decision's to say.
    return period.standing === 'disputed' || word !== 'unknown';
  },
};
