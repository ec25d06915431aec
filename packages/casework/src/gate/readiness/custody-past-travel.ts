// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import type { Standing } from '../../standing/computed.ts';
import { isFirm } from '../../standing/is-firm.ts';
import type { Readiness } from '../gate-situation.ts';

/**
 * The ground of a custody reaches past the journey: its review is due on the day or later. What is
 * disputed, or only proposed, is not known to reach.
 */
export function custodyPastTravel(review: Standing, on: PlainDate): Readiness {
  const { word, on: due } = review.value;
  if (word === 'none') return 'not-needed';
  if (word === 'overdue') return 'missing';
  if (word !== 'due' || due === null || !isFirm(review)) return 'unknown';
  return due >= on ? 'there' : 'missing';
}
