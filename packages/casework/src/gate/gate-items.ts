// SPDX-License-Identifier: EUPL-1.2
import { stopItems } from '../stops/read-stop.ts';

/**
 * The items that bear on whether a journey may begin: stops and their ends, and what says whether
 * and when the decision may be enforced. When one authority asks the other, these are answered.
 */
export const gateItems: ReadonlySet<string> = new Set([
  ...stopItems,
  'removal-decision',
  'service-and-legal-force',
  'immediate-enforceability',
  'voluntary-period-change',
  'correction-notice',
  'correction-notice-police',
]);
