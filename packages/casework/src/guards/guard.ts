// SPDX-License-Identifier: EUPL-1.2
import type { Act, GuardCode, Provision } from '@samsyn/terms';
import type { ActSituation } from '../acts/act-situation.ts';

/**
 * What stands between an act and a failure that has happened. A guard sees facts and answers yes or
 * no; nobody overrides it, and it can only be left out where the guards are put together.
 */
export interface Guard<A extends Act = Act> {
  readonly code: GuardCode;
  /** The decision of an ombudsman or the Chancellor of Justice that describes the failure. */
  readonly source: string;
  readonly provisions: readonly Provision[];
  /** Why it stops, in a few words for a log; officers read the sentence of the code. */
  readonly reason: string;
  readonly stops: (situation: ActSituation, act: A) => boolean;
}
