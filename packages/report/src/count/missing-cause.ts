// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedFact, MissingFact } from '../period-facts.ts';
import { standingOf } from './standing-of.ts';

/** Why an item that was needed has not come. */
export type MissingCause =
  | 'barred'
  | 'withheld'
  | 'waits-for-judgment'
  | 'not-sent-yet'
  | 'never-collected'
  | 'not-recorded'
  | 'not-given'
  | 'cause-not-stated';

export function isMissing({ sentAt }: DisclosedFact): boolean {
  return sentAt === null;
}

/** Of what is not held: what its holder has stated. */
const stated: Readonly<Record<string, MissingCause>> = {
  'does-not-exist': 'never-collected',
  'will-follow': 'not-recorded',
  'not-given': 'not-given',
};

/** What the law and the officers say comes first; of what is not held, what its holder has stated. */
export function missingCause(fact: DisclosedFact, missing: readonly MissingFact[]): MissingCause {
  const standing = standingOf(fact);
  switch (standing) {
    case 'barred':
    case 'withheld':
    case 'waits-for-judgment':
      return standing;
    case 'not-sent-yet':
    case 'sent-by-duty':
    case 'sent-by-decision':
      return 'not-sent-yet';
    case 'not-held': {
      const said = missing.findLast(
        (one) => one.caseId === fact.caseId && one.item === fact.item,
      )?.reason;
      return (said === undefined ? undefined : stated[said]) ?? 'cause-not-stated';
    }
  }
}
