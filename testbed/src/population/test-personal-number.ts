// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
import { addDays } from './calendar.ts';

/**
 * Stretches of days for which Skatteverket's published list of test personal numbers
 * (testpersonnummer, open data) holds both birth number 238 and 239 of every day. On other days the
 * list holds other numbers or one of the two, and what is not on it may be somebody's.
 */
const stretches: readonly (readonly [PlainDate, PlainDate])[] = [
  [parsePlainDate('1991-01-01'), parsePlainDate('1991-12-31')],
  [parsePlainDate('1993-06-01'), parsePlainDate('1993-12-31')],
];

/** A personal number that is nobody's, with what can be read from it. */
export interface TestPersonalNumber {
  /** `YYYYMMDD-NNNN`. */
  readonly number: string;
  readonly birthDate: PlainDate;
  readonly sex: 'female' | 'male';
}

/** Every test personal number that the population may use, in order. */
export function testPersonalNumbers(): readonly TestPersonalNumber[] {
  const numbers: TestPersonalNumber[] = [];
  for (const [first, last] of stretches)
    for (let day = first; day <= last; day = addDays(day, 1)) {
      numbers.push({ number: numberOf(day, '238'), birthDate: day, sex: 'female' });
      numbers.push({ number: numberOf(day, '239'), birthDate: day, sex: 'male' });
    }
  return numbers;
}

function numberOf(birthDate: PlainDate, birthNumber: string): string {
  const day = birthDate.replaceAll('-', '');
  return `${day}-${birthNumber}${checkDigit(day.slice(2) + birthNumber)}`;
}

/** The digit that makes the ten digits of a personal number whole (Luhn; SKV 704). */
function checkDigit(nineDigits: string): number {
  let sum = 0;
  for (const [place, digit] of nineDigits.split('').entries()) {
    const product = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}
