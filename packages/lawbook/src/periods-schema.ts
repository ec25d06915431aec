// SPDX-License-Identifier: EUPL-1.2
import { PeriodLength, PeriodRule, PlainDate } from '@samsyn/terms';
import { z } from 'zod';

/** An event, a day, and whether the period then runs: it permits, it bars, or it is the very limit. */
export const PeriodExample = z.strictObject({
  shows: z.enum(['permitting', 'barring', 'boundary']),
  event: PlainDate,
  on: PlainDate,
  /** The length that the decision gives, where it gives one. */
  decided: PeriodLength.optional(),
  expect: z.enum(['running', 'ended']),
});
export type PeriodExample = z.infer<typeof PeriodExample>;

/** One wording of a period, with its examples. */
export const PeriodBlock = PeriodRule.extend({ examples: z.array(PeriodExample).min(1) });
export type PeriodBlock = z.infer<typeof PeriodBlock>;

/** `law/periods.yaml`. */
export const PeriodsFile = z.strictObject({ periods: z.array(PeriodBlock).min(1) });
