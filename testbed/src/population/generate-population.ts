// SPDX-License-Identifier: EUPL-1.2
import type { CaseFile } from '@samsyn/contract';
import { parseCaseFile } from '@samsyn/node';
import type { CatalogueItem, ItemId, PlainDate } from '@samsyn/terms';
import { addMonths } from './calendar.ts';
import { encodeCaseFile } from './encode-case-file.ts';
import { inventHouseholds } from './household.ts';
import type { Household } from './household.ts';
import { inventLegalHistory } from './legal-history.ts';
import type { LegalHistory } from './legal-history.ts';
import { seededRandom } from './seeded-random.ts';
import type { SeededRandom } from './seeded-random.ts';
import { dealTraits } from './traits.ts';
import type { Traits } from './traits.ts';
import { writeCase } from './write-case.ts';

/** What a population is generated from; the same four give the same bytes. */
export interface PopulationPlan {
  readonly seed: number;
  readonly count: number;
  readonly catalogue: { readonly items: ReadonlyMap<ItemId, CatalogueItem> };
  /** The day the cases stand on; not before 2026, so that new decisions have had time to grow old. */
  readonly today: PlainDate;
}

const units = ['atervandande-nord', 'atervandande-syd'] as const;

/**
 * `count` case files of people who do not exist, each accepted by the door that real files pass
 * (`parseCaseFile`). From some hundred cases on every kind of decision, era, stay, protection,
 * custody and household is among them.
 *
 * @throws SamsynError as `parseCaseFile`, when the catalogue is not the one the cases are written for
 */
export function generatePopulation({ seed, count, catalogue, today }: PopulationPlan): CaseFile[] {
  if (today < '2026-01-01') throw new RangeError('a population stands on a day from 2026 on');
  const households = inventHouseholds(
    seededRandom(seed, 'households'),
    count,
    today,
    (number) => `DEMO-${seed}-${String(number).padStart(4, '0')}`,
  );
  const traits = dealTraits(seededRandom(seed, 'traits'), households.length);
  return households
    .flatMap((household, index) => {
      const dealt = traits[index];
      return dealt ? writeHousehold(household, dealt, seed, today) : [];
    })
    .map((file) => parseCaseFile(encodeCaseFile(file), catalogue));
}

/** One decision on one day for all; each member a case of its own. */
function writeHousehold(
  household: Household,
  dealt: Traits,
  seed: number,
  today: PlainDate,
): readonly CaseFile[] {
  const together = household.members.length > 1 || household.kind === 'lone-child';
  const traits: Traits =
    together && dealt.kind === 'criminal-expulsion' ? { ...dealt, kind: 'expulsion' } : dealt;
  const [first] = household.members;
  const common = seededRandom(seed, `household ${first?.dossier}`);
  const history = historyAfterBirth(common, traits, household, today);
  const unit = common.pick(units);
  return household.members.map((member) =>
    writeCase({
      random: seededRandom(seed, `case ${member.dossier}`),
      today,
      member,
      household,
      traits,
      history,
      protection: traits.protection,
      unit,
    }),
  );
}

/** Nobody is decided on before birth, and no grown-up as a child: such a household's case is new. */
function historyAfterBirth(
  random: SeededRandom,
  traits: Traits,
  household: Household,
  today: PlainDate,
): LegalHistory {
  const drawn = inventLegalHistory(random, traits, today);
  const tooEarly = household.members.some(
    ({ age, person }) =>
      drawn.decidedOn < addMonths(person.birthDate, age === 'adult' ? 18 * 12 : 18),
  );
  return tooEarly ? inventLegalHistory(random, { ...traits, era: 'new' }, today) : drawn;
}
