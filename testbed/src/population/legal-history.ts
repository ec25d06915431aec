// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate, workingDayFrom } from '@samsyn/terms';
import type { PlainDate } from '@samsyn/terms';
import { addDays, daysBetween } from './calendar.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Era, RemovalKind, Traits } from './traits.ts';

/** The days of one removal decision, each on or after the one it follows from. */
export interface LegalHistory {
  readonly era: Era;
  readonly kind: RemovalKind;
  readonly authority: string;
  readonly reference: string;
  readonly decidedOn: PlainDate;
  readonly serviceMode:
    'in-person' | 'by-post' | 'by-phone' | 'by-notice' | 'through-counsel' | 'none';
  readonly servedOn?: PlainDate;
  readonly appealed: boolean;
  readonly judgmentOn?: PlainDate;
  readonly legalForceOn?: PlainDate;
  readonly basis:
    'appeal-period-ended' | 'acceptance' | 'court-judgment' | 'leave-refused' | 'not-final';
}

const appealDays = 21;
/** From a court of appeal's judgment in a criminal case (55 kap. 1 § RB). */
const criminalAppealDays = 28;
/** More days than any decision without an appeal takes to gain legal force here. */
const servedToFinalDaysMax = 60;

/**
 * Decided, served, perhaps appealed, of legal force: three weeks to appeal from service, a last day
 * of rest moved to the next working day (44 § FL; lag 1930:173), legal force the day after. A
 * judgment for crime is served as it is given. A decision of the lapsed era had run its four years
 * before 2025-04-01; one of the old era had not.
 */
export function inventLegalHistory(
  random: SeededRandom,
  traits: Traits,
  today: PlainDate,
): LegalHistory {
  const decidedOn = decisionDay(random, traits.era, traits.kind, today);
  const criminal = traits.kind === 'criminal-expulsion';
  const year = decidedOn.slice(2, 4);
  const decision = {
    era: traits.era,
    kind: traits.kind,
    authority: criminal
      ? random.pick(['Malmö tingsrätt', 'Göteborgs tingsrätt', 'Södertörns tingsrätt'])
      : 'Migrationsverket',
    reference: criminal
      ? `B ${random.between(10_001, 19_999)}-${year}`
      : `MV-DEMO-${random.between(100_000, 999_999)}-${year}`,
    decidedOn,
  };
  if (traits.served === 'no')
    return { ...decision, serviceMode: 'none', appealed: false, basis: 'not-final' };
  const daysUntilServed = random.between(1, 25);
  const servedOn = criminal ? decidedOn : addDays(decidedOn, daysUntilServed);
  const serviceMode = criminal
    ? 'in-person'
    : random.pick(['in-person', 'by-post', 'by-phone', 'by-notice', 'through-counsel'] as const);
  return { ...decision, servedOn, serviceMode, ...finality(random, { servedOn, criminal, today }) };
}

type Finality = Pick<LegalHistory, 'appealed' | 'judgmentOn' | 'legalForceOn' | 'basis'>;

function finality(
  random: SeededRandom,
  {
    servedOn,
    criminal,
    today,
  }: { readonly servedOn: PlainDate; readonly criminal: boolean; readonly today: PlainDate },
): Finality {
  const drawn = random.next();
  const judgmentOn = addDays(servedOn, random.between(60, 400));
  const afterJudgment = afterAppealPeriod(judgmentOn, criminal ? criminalAppealDays : appealDays);
  if (drawn < 0.25 && afterJudgment <= today)
    return { appealed: true, judgmentOn, legalForceOn: afterJudgment, basis: 'court-judgment' };
  if (drawn < 0.5 && judgmentOn <= today)
    return { appealed: true, judgmentOn, legalForceOn: judgmentOn, basis: 'leave-refused' };
  if (drawn < 0.65)
    return {
      appealed: false,
      legalForceOn: addDays(servedOn, random.between(0, 14)),
      basis: 'acceptance',
    };
  return {
    appealed: false,
    legalForceOn: afterAppealPeriod(servedOn),
    basis: 'appeal-period-ended',
  };
}

/** The day after the last day to appeal what was served, or judged, that day. */
function afterAppealPeriod(from: PlainDate, days = appealDays): PlainDate {
  return addDays(workingDayFrom(addDays(from, days)), 1);
}

function decisionDay(
  random: SeededRandom,
  era: Era,
  kind: RemovalKind,
  today: PlainDate,
): PlainDate {
  const latest = addDays(today, -servedToFinalDaysMax);
  const lately = kind === 'dublin-transfer' || (era === 'new' && random.chance(0.15));
  const [from, until] = lately ? [addDays(latest, -60), latest] : span(era, latest);
  return addDays(from, random.between(0, Math.max(0, daysBetween(from, until))));
}

function span(era: Era, latest: PlainDate): readonly [PlainDate, PlainDate] {
  switch (era) {
    case 'lapsed':
      return [parsePlainDate('2013-01-01'), parsePlainDate('2019-12-31')];
    case 'old':
      return [parsePlainDate('2021-07-01'), parsePlainDate('2024-01-15')];
    case 'new':
      return [parsePlainDate('2025-04-01'), latest];
  }
}
