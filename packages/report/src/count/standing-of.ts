// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedFact } from '../period-facts.ts';

/** Where an item of a disclosure stood when the period ended. */
export type ItemStanding =
  | 'sent-by-duty'
  | 'sent-by-decision'
  | 'not-sent-yet'
  | 'waits-for-judgment'
  | 'withheld'
  | 'barred'
  | 'not-held';

/** What was not held is told as barred where the law bars it all the same, as an officer sees it. */
export function standingOf({ outcome, held, word, sentAt }: DisclosedFact): ItemStanding {
  if (sentAt !== null) return outcome === 'must' ? 'sent-by-duty' : 'sent-by-decision';
  if (outcome === 'must-not') return 'barred';
  if (!held) return 'not-held';
  if (word === 'withhold') return 'withheld';
  if (outcome === 'assess' || (outcome === 'may' && word === null)) return 'waits-for-judgment';
  return 'not-sent-yet';
}
