// SPDX-License-Identifier: EUPL-1.2
import type { ShownCount } from '@samsyn/contract';
import type { ProposalsWords } from '../../messages/sv-proposals.ts';

const whole = new Intl.NumberFormat('sv-SE');
const figures = new Intl.NumberFormat('sv-SE', { maximumSignificantDigits: 2 });
/** From here on a count is said by its size: nobody reads eighteen digits. */
const saidWholeBelow = 1_000_000_000n;

/** An exact count of combinations: whole, or its size as `7,0 × 10^12` where it is vast. */
export function countText(digits: string): string {
  const count = BigInt(digits);
  if (count < saidWholeBelow) return whole.format(count);
  const power = digits.length - 1;
  return `${figures.format(Number(digits) / 10 ** power)} × 10^${power}`;
}

/** A count of what is people's; said to be withheld where it tells of too few. */
export function shownText({ withheld }: ProposalsWords, count: ShownCount): string {
  return count === 'withheld' ? withheld : whole.format(count);
}
