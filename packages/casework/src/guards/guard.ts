// SPDX-License-Identifier: EUPL-1.2
import type { Act, GuardCode, Provision } from '@samsyn/terms';
import type { ActSituation } from '../acts/act-situation.ts';

interface Named {
  readonly code: GuardCode;
  /** The decision of an ombudsman or the Chancellor of Justice that describes the failure. */
  readonly source: string;
  readonly provisions: readonly Provision[];
  /** Why it stops, in a few words for a log; officers read the sentence of the code. */
  readonly reason: string;
}

/** A guard that looks at the case alone: whether it stops is known before the act is drawn up. */
interface CaseGuard extends Named {
  readonly asks: 'case';
  readonly stops: (situation: ActSituation) => boolean;
}

/** A guard that looks at what the act says, or on what it rests. */
interface ActGuard<A extends Act> extends Named {
  readonly asks?: 'act';
  readonly stops: (situation: ActSituation, act: A) => boolean;
}

/**
 * What stands between an act and a failure that has happened. A guard sees facts and answers yes or
 * no; nobody overrides it, and it can only be left out where the guards are put together.
 */
export type Guard<A extends Act = Act> = CaseGuard | ActGuard<A>;
