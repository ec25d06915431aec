// SPDX-License-Identifier: EUPL-1.2
import { cite } from '@samsyn/terms';
import type { Lawbook } from '../load-lawbook.ts';
import type { LocatedBlock } from '../located-block.ts';

/** The provisions by a rule's name, or by a part of how they are cited; corrected readings last. */
export function findProvisions(
  { rules, otherReadings }: Lawbook,
  asked: string,
): readonly LocatedBlock[] {
  return [...rules.values(), ...otherReadings].filter(
    ({ block }) => block.rule === asked || block.cites.some((one) => cite(one).includes(asked)),
  );
}
