// SPDX-License-Identifier: EUPL-1.2
import { correctedAway } from '../standing/corrected-away.ts';
import { isFirm } from '../standing/is-firm.ts';
import type { Guard } from './guard.ts';

/**
 * A date that only stands in a register, or that the documents contradict, carries no force: the
 * day of legal force and the lapse are computed from service, appeal and judgment, and a named
 * officer has confirmed what rests on a rule that is only recalled.
 */
export const datesInDoubt: Guard = {
  code: 'guard.dates-in-doubt',
  asks: 'case',
  source: 'JO 8824-2019',
  provisions: [
    { act: '2005:716', chapter: 12, section: '15' },
    { act: '2005:716', chapter: 12, section: '22' },
  ],
  reason: 'legal force or lapse is in dispute, corrected, unconfirmed or without a basis',
  stops: ({ standing, entries }) =>
    [standing['legal-force'], standing.lapse].some((fact) => !isFirm(fact)) ||
    correctedAway(entries).length > 0,
};
