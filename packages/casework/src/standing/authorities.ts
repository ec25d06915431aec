// SPDX-License-Identifier: EUPL-1.2
import type { ItemEntry, StandingWord } from '@samsyn/terms';
import { latestEntry } from '../latest-entry.ts';
import type { Standing, StandingSituation } from './computed.ts';
import { utll } from './provisions.ts';
import { isCriminal, removalDecision } from './removal-decision.ts';
import { settle } from './settle.ts';
import { staysOn } from './stay-standing.ts';

function reads(entries: readonly ItemEntry[], items: readonly string[]) {
  return entries
    .filter(({ item }) => items.includes(item))
    .map((entry) => [entry, Object.keys(entry.value)] as const);
}

type Basis = 'police-own' | 'security-service' | 'handed-over' | 'migration';

function basisIf(criminal: boolean, entries: readonly ItemEntry[]): Basis {
  if (criminal) return 'police-own';
  const routing = latestEntry(entries, 'security-case-routing');
  if (routing?.value['handledBySecurityService'] === true) return 'security-service';
  if (latestEntry(entries, 'own-refusal-of-entry') !== undefined) return 'police-own';
  return latestEntry(entries, 'handover-decision') === undefined ? 'migration' : 'handed-over';
}

/**
 * On what ground, and by whom, the decision is enforced, as the law's vocabulary says it. While the
 * sources dispute whether it is an expulsion for a crime, it is `unknown`; but what was handed over
 * is the Police's either way, and goes by the narrower rules for that.
 */
export function enforcementBasis(entries: readonly ItemEntry[]): Basis | 'unknown' {
  const { criminal } = removalDecision(entries);
  if (criminal !== 'disputed') return basisIf(criminal === 'yes', entries);
  const otherwise = basisIf(false, entries);
  return otherwise === 'handed-over' || otherwise === 'police-own' ? otherwise : 'unknown';
}

/**
 * Which authority enforces: the migration authority until the police have received the case that it
 * handed over; a decision to hand over moves nothing by itself (12 kap. 14 och 14 a §§ UtlL).
 */
export function enforcingAuthority(situation: StandingSituation): Standing {
  const { entries, handover } = situation;
  const basis = enforcementBasis(entries);
  const taken = handover === 'received' || handover === 'returning';
  const accepted = latestEntry(entries, 'case-acceptance') !== undefined;
  const received = taken || (accepted && handover !== 'returned');
  const disputed =
    basis === 'unknown' ||
    (basis === 'handed-over' && !received && removalDecision(entries).criminal === 'disputed');
  const wordOf = (): StandingWord => {
    switch (basis) {
      case 'police-own':
        return 'police';
      case 'security-service':
        return 'security-service';
      case 'migration':
        return 'migration';
      case 'unknown':
        return 'unknown';
      case 'handed-over':
        return received ? 'police' : 'migration';
    }
  };
  return settle(situation, {
    fact: 'enforcing-authority',
    value: { word: disputed ? 'unknown' : wordOf(), on: null },
    standing: disputed ? 'disputed' : 'established',
    read: reads(entries, [
      'removal-decision',
      'handover-decision',
      'case-acceptance',
      'case-return',
      'security-case-routing',
      'own-refusal-of-entry',
    ]),
    rules: [],
    provisions: [utll(12, '14'), ...(basis === 'handed-over' ? [utll(12, '14 a')] : [])],
    missing:
      basis === 'handed-over' && handover === 'sent' && !received ? ['handover-receipt'] : [],
  });
}

const courtItems: readonly string[] = ['court-stay', 'court-stay-to-police'];

/** Only a decision on a stay or on new examination moves it; a bar that follows from statute does not. */
function movedBy({ entries, on }: StandingSituation): StandingWord | undefined {
  const stays = staysOn(entries, on);
  const inhibited = stays.filter(({ kind }) => kind === 'inhibition');
  if (!isCriminal(entries))
    return inhibited.length > 0 || stays.some(({ kind }) => kind === 'new-examination')
      ? 'migration'
      : undefined;
  // An examination under 19 b leaves it with the police; a court's own stay takes it (10 kap. 16 §).
  if (inhibited.some(({ item }) => courtItems.includes(item))) return 'court';
  return inhibited.length > 0 ? 'migration' : undefined;
}

/**
 * Which authority handles detention: who has received the decision for enforcement, but not while a
 * decision on a stay or on new examination bars it (10 kap. 12–14 och 16 §§ UtlL).
 */
export function detentionAuthority(
  situation: StandingSituation,
  enforcing: Standing,
  stay: Standing,
): Standing {
  const { word } = enforcing.value;
  const disputed = enforcing.standing === 'disputed';
  const moved = word === 'migration' || disputed ? undefined : movedBy(situation);
  const unsure = word !== 'migration' && stay.standing !== 'established';
  return settle(situation, {
    fact: 'detention-authority',
    value: { word: moved ?? word, on: null },
    standing: disputed ? 'disputed' : unsure ? 'proposed' : 'established',
    read: [],
    rules: [],
    provisions: [
      utll(10, '12'),
      utll(10, '13'),
      utll(10, '14'),
      ...(moved === 'court' ? [utll(10, '16')] : []),
    ],
    missing: unsure && stay.standing === 'unknown' ? ['stay-status'] : [],
    restsOn: [enforcing, stay],
  });
}
