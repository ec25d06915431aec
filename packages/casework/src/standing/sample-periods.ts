// SPDX-License-Identifier: EUPL-1.2
import { PeriodRule } from '@samsyn/terms';
import type { Evidence, PeriodCounting, PeriodId, PeriodStart } from '@samsyn/terms';

const owner = { sv: 'prov', en: 'sample' };

interface Sample {
  readonly period: PeriodId;
  readonly start: PeriodStart;
  readonly length?: string;
  readonly from?: string;
  readonly until?: string;
  readonly evidence?: Evidence;
  readonly days?: 'last-included' | 'last-excluded' | 'moved';
  readonly counted?: Evidence;
  readonly missingDay?: PeriodCounting['missingDay'];
}

/** A rule from its few words, such as `3 weeks`; what is left out is read and counts plainly. */
function sample(of: Sample): PeriodRule {
  const [n, unit] = of.length?.split(' ') ?? [];
  const { evidence = 'read', days = 'last-excluded', counted = 'read' } = of;
  return PeriodRule.parse({
    period: of.period,
    cites: [{ act: '2005:716', chapter: 12, section: '22' }],
    inForce: { from: of.from ?? '2006-03-31', ...(of.until !== undefined && { until: of.until }) },
    evidence,
    ...(evidence === 'read' && { textReadThrough: '2026:295' }),
    owner,
    from: of.start,
    ...(n !== undefined && { length: { n: Number(n), unit } }),
    bound: 'exact',
    counting: {
      firstDay: 'excluded',
      lastDay: days === 'last-excluded' ? 'excluded' : 'included',
      restDays: days === 'moved' ? 'next-working-day' : 'not-moved',
      missingDay: of.missingDay ?? 'last-of-month',
      evidence: counted,
      cites: [{ act: '1930:173', section: '2' }],
    },
    label: owner,
  });
}

const appeal = { days: 'moved', counted: 'recalled' } as const;
const within = { days: 'last-included', counted: 'recalled' } as const;

/** Periods for tests, as the law has them in outline; the law itself is tried in the testbed. */
export const samplePeriods: readonly PeriodRule[] = [
  sample({ period: 'appeal', start: 'served', length: '3 weeks', ...appeal }),
  sample({ period: 'appeal-of-judgment', start: 'judgment', length: '3 weeks', ...appeal }),
  sample({
    period: 'appeal-of-criminal-judgment',
    start: 'judgment',
    length: '3 weeks',
    ...appeal,
  }),
  sample({ period: 'appeal-of-criminal-appeal', start: 'judgment', length: '4 weeks', ...appeal }),
  sample({ period: 'final-court', start: 'judgment', length: '0 days', evidence: 'recalled' }),
  sample({
    period: 'acceptance',
    start: 'declared-acceptance',
    length: '0 days',
    evidence: 'recalled',
  }),
  sample({ period: 'voluntary-refusal', start: 'legal-force', length: '2 weeks', ...within }),
  sample({ period: 'voluntary-expulsion', start: 'legal-force', length: '4 weeks', ...within }),
  sample({ period: 'eea-enforcement', start: 'served', length: '4 weeks' }),
  sample({
    period: 'lapse',
    start: 'legal-force',
    length: '4 years',
    until: '2025-04-01',
    evidence: 'secondary',
  }),
  sample({ period: 'lapse', start: 'departure', length: '5 years', from: '2025-04-01' }),
  sample({ period: 'lapse-criminal', start: 'end-of-entry-ban', length: '0 days' }),
  sample({ period: 'entry-ban', start: 'departure', length: '5 years', counted: 'recalled' }),
  sample({
    period: 'entry-ban-criminal',
    start: 'departure',
    from: '2022-08-01',
    counted: 'recalled',
  }),
  sample({ period: 'majority', start: 'birth', length: '18 years', missingDay: 'first-of-next' }),
  sample({ period: 'held', start: 'held', length: '24 hours', ...within }),
  sample({ period: 'held-longer', start: 'held', length: '48 hours', ...within }),
  sample({ period: 'review-detention', start: 'detained', length: '2 weeks', ...within }),
  sample({
    period: 'review-detention-enforcement',
    start: 'detained',
    length: '2 months',
    ...within,
  }),
  sample({ period: 'review-supervision', start: 'supervised', length: '6 months', ...within }),
];
