// SPDX-License-Identifier: EUPL-1.2
import type { Digest } from '@samsyn/terms';
import type { Obligations } from '../gate/load-obligations.ts';
import { proveLaw, type Proved } from '../gate/prove-law.ts';
import type { Lawbook } from '../load-lawbook.ts';
import { amendLawbook } from './amend-lawbook.ts';
import type { Amendment } from './load-amendments.ts';

/** Whether a proposal may be compared at all, and by which cases not. */
export type AmendmentCheck = {
  /** The law of the proposal's first day, without it and with it. */
  readonly base: Digest;
  readonly proposal: Digest;
  readonly holds: boolean;
  readonly obligations: readonly Proved[];
};

/**
 * Proves every obligation of the law for the law as it would be, from the proposal's first day on.
 * `obligationsOf` reads them against the words of the amended law.
 * @throws SamsynError as `amendLawbook`, and `law.too-complex`.
 */
export function checkAmendment(
  lawbook: Lawbook,
  amendment: Amendment,
  obligationsOf: (amended: Lawbook) => Obligations,
): AmendmentCheck {
  const amended = amendLawbook(lawbook, amendment);
  const { from } = amendment;
  const stretches = amended.stretches.filter((day) => day >= from);
  const { obligations } = proveLaw({ ...amended, stretches }, obligationsOf(amended), {
    questionsMax: 0,
  });
  return {
    base: lawbook.ruleSetOn(from).hash,
    proposal: amended.ruleSetOn(from).hash,
    holds: obligations.every((one) => one.holds),
    obligations,
  };
}
