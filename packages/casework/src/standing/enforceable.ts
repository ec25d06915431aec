// SPDX-License-Identifier: EUPL-1.2
import { hasEnded, periodEnd, periodOn } from '@samsyn/terms';
import type { ItemEntry, Provision, StandingGap, StandingWord } from '@samsyn/terms';
import { latestEntry } from '../latest-entry.ts';
import type { Computed, Standing, StandingSituation } from './computed.ts';
import { dayIn } from './field.ts';
import { isFirm } from './is-firm.ts';
import { latestWords } from './latest-words.ts';
import { utll } from './provisions.ts';
import { settle } from './settle.ts';

/** What the decision to enforce hangs on, each computed before. */
export interface EnforceableParts {
  readonly force: Standing;
  readonly lapse: Standing;
  readonly stay: Standing;
  readonly voluntary: Standing;
}

const bars: readonly StandingWord[] = [
  'lapsed',
  'ended',
  'in-force',
  'not-yet',
  'not-gained',
  'running',
  'not-started',
  'suspended',
];

const items = ['immediate-enforceability', 'own-refusal-of-entry', 'prosecution-bar', 'eea-status'];

/** An order to enforce at once, or the police's own refusal of entry, needs no legal force. */
function beforeLegalForce(entries: readonly ItemEntry[]): readonly Provision[] {
  if (latestEntry(entries, 'own-refusal-of-entry') !== undefined) return [utll(12, '6')];
  const ordered = latestWords(entries, 'immediate-enforceability').some(
    ({ value, source }) => value['ordered'] === true && source.kind !== 'register',
  );
  return ordered ? [utll(12, '7')] : [];
}

/** A prison sentence not served, or a prosecution under way (12 kap. 9 § UtlL). */
function isProsecuted(entries: readonly ItemEntry[]): boolean {
  return latestWords(entries, 'prosecution-bar').some(
    ({ value: { kind } }) => kind === 'sentence' || kind === 'prosecution',
  );
}

/** EEA citizens and their equals: at the earliest four weeks from service (12 kap. 15 § st 3 UtlL). */
function isWithinFourWeeks({ entries, on, periods }: StandingSituation): boolean {
  const status = latestWords(entries, 'eea-status').map(({ value }) => value['status'] ?? 'none');
  if (status.every((one) => one === 'none')) return false;
  const served = latestWords(entries, 'service-and-legal-force').flatMap(
    (entry) => dayIn(entry, 'servedOn') ?? [],
  );
  const latest = served.toSorted().at(-1);
  const rule = latest && periodOn(periods, 'eea-enforcement', latest);
  const end = rule && periodEnd(rule, latest);
  return !rule || !end || !hasEnded(rule, end, on);
}

/**
 * Whether the decision may be enforced now: it stands, has gained legal force or needs none, no stay
 * bars it, and no time to leave runs. What is known to bar it bars it, however firm; what opens it
 * must be so in every part.
 */
export function enforceable(situation: StandingSituation, parts: EnforceableParts): Standing {
  const { entries } = situation;
  const early = beforeLegalForce(entries);
  const needed = [
    parts.lapse,
    parts.stay,
    ...(early.length > 0 ? [] : [parts.force, parts.voluntary]),
  ];
  const barred =
    needed.some(({ value }) => bars.includes(value.word)) ||
    isProsecuted(entries) ||
    isWithinFourWeeks(situation);
  const unsure = needed.filter(({ value }) => value.word === 'unknown');
  const missing: readonly StandingGap[] = [
    ...unsure.flatMap((part) => part.missing),
    ...(latestEntry(entries, 'prosecution-bar') ? [] : (['prosecution-status'] as const)),
  ];
  const word = barred ? 'no' : unsure.length > 0 ? 'unknown' : 'yes';
  return settle(situation, {
    fact: 'enforceable',
    value: { word, on: null },
    standing: standingOf(word, needed),
    read: entries
      .filter(({ item }) => items.includes(item))
      .map((entry) => [entry, Object.keys(entry.value)] as const),
    rules: [],
    provisions: [utll(12, '15'), ...early, ...(isProsecuted(entries) ? [utll(12, '9')] : [])],
    missing,
    restsOn: needed,
  });
}

function standingOf(
  word: 'yes' | 'no' | 'unknown',
  needed: readonly Standing[],
): Computed['standing'] {
  if (word === 'no') return 'established';
  if (needed.some(({ standing }) => standing === 'disputed')) return 'disputed';
  if (word === 'unknown') return 'unknown';
  return needed.every(isFirm) ? 'established' : 'proposed';
}
