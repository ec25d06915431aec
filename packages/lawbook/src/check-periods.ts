// SPDX-License-Identifier: EUPL-1.2
import { addDays, hasEnded, periodEnd } from '@samsyn/terms';
import type { Finding } from './check-lawbook.ts';
import type { LocatedPeriod } from './load-periods.ts';
import type { PeriodExample } from './periods-schema.ts';

const shown: readonly PeriodExample['shows'][] = ['permitting', 'barring', 'boundary'];

/**
 * Every example of a period that answers otherwise or is missing; a boundary must be one: its answer
 * changes with the day before or the day after.
 */
export function checkPeriods(periods: readonly LocatedPeriod[]): Finding[] {
  return periods.flatMap((located) => [
    ...shown
      .filter((kind) => !located.examples.some(({ shows }) => shows === kind))
      .map((kind) => ({
        place: located.placeOf(['examples']),
        message: `${located.rule.period} has no ${kind} example`,
      })),
    ...located.examples.flatMap((example, index) => checkExample(located, example, index)),
  ]);
}

function checkExample(
  { rule, placeOf }: LocatedPeriod,
  example: PeriodExample,
  index: number,
): Finding[] {
  const place = placeOf(['examples', index]);
  const end = periodEnd(rule, example.event, example.decided);
  if (end === undefined) return [{ place, message: `${rule.period} needs a decided length` }];
  const stateOn = (on: PeriodExample['on']) => (hasEnded(rule, end, on) ? 'ended' : 'running');
  const found = stateOn(example.on);
  if (found !== example.expect)
    return [{ place, message: `${rule.period} is ${found} on ${example.on}: its end is ${end}` }];
  const turns = [addDays(example.on, -1), addDays(example.on, 1)].some(
    (day) => stateOn(day) !== found,
  );
  return example.shows === 'boundary' && !turns
    ? [{ place, message: `${example.on} is no boundary of ${rule.period}: its end is ${end}` }]
    : [];
}
