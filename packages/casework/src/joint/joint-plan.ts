// SPDX-License-Identifier: EUPL-1.2
import type { EntryId, ItemEntry, ItemId, JointParty, JointWhat, PlainDate } from '@samsyn/terms';
import { withoutStruck } from '../corrections/struck-entries.ts';
import { latestEntry } from '../latest-entry.ts';
import { awaitedAnswers } from '../questions/awaited-answers.ts';
import { dayIn } from '../standing/field.ts';

/** A next step: what, by whom, by when where something gives a day, and the entry that tells of it. */
export interface JointStep {
  readonly what: JointWhat;
  readonly who: JointParty;
  readonly by: PlainDate | null;
  readonly item: ItemId;
  readonly entryId: EntryId;
}

type Entries = readonly ItemEntry[];
type Reading = (entries: Entries, today: PlainDate) => readonly (JointStep | undefined)[];

function stepOf(
  what: JointWhat,
  who: JointParty,
  { item, entryId }: ItemEntry,
  by: PlainDate | undefined,
): JointStep {
  return { what, who, by: by ?? null, item, entryId };
}

const answers: Reading = (entries) => {
  const byId = new Map(entries.map((entry) => [entry.entryId, entry]));
  return awaitedAnswers(entries).map(({ about, respondBy }) => {
    const asked = byId.get(about);
    const what = asked?.item === 'case-return' ? 'answer-return' : 'answer-question';
    return asked && stepOf(what, 'migration', asked, respondBy);
  });
};

/** A journey that is booked and to come; what the day has passed of is no plan. */
const journey: Reading = (entries, today) => {
  const plan = latestEntry(entries, 'travel-plan');
  const on = plan && dayIn(plan, 'travelOn');
  if (!plan || !on || on < today || plan.value['cancelled'] !== undefined) return [];
  return [stepOf('travel', 'police', plan, on)];
};

const place: Reading = (entries, today) => {
  const request = latestEntry(entries, 'detention-place-request');
  const answer = latestEntry(entries, 'detention-place-answer');
  if (request && (!answer || answer.asOf < request.asOf))
    return [stepOf('answer-place', 'migration', request, undefined)];
  const from = answer && dayIn(answer, 'from');
  if (!answer || answer.value['answer'] !== 'granted' || !from || from < today) return [];
  return [stepOf('bring-to-place', 'police', answer, from)];
};

const help: Reading = (entries, today) => {
  const asked = latestEntry(entries, 'detention-help-request');
  const on = asked && dayIn(asked, 'neededOn');
  if (!asked || !on || on < today || asked.value['endedOn'] !== undefined) return [];
  return [stepOf('help-with-detention', 'police', asked, on)];
};

/** Who decided the measure reviews it (10 kap. 9 § UtlL); one that has ended is not reviewed. */
function review(item: string, ended: string, who: JointParty): Reading {
  return (entries) => {
    const measure = latestEntry(entries, item);
    const by = measure && dayIn(measure, 'nextReviewOn');
    const end = latestEntry(entries, ended);
    if (!measure || !by || measure.value['endedOn'] !== undefined) return [];
    return end && end.asOf >= measure.asOf ? [] : [stepOf('review-custody', who, measure, by)];
  };
}

const transfer: Reading = (entries) => {
  const status = latestEntry(entries, 'dublin-status');
  const by = status && dayIn(status, 'transferBy');
  return status && by ? [stepOf('transfer', 'police', status, by)] : [];
};

const waiting: Reading = (entries, today) => {
  const told = latestEntry(entries, 'instructions');
  const until = told && dayIn(told, 'waitUntil');
  return told && until && until >= today ? [stepOf('wait', 'police', told, until)] : [];
};

const voluntary: Reading = (entries, today) => {
  const changed = latestEntry(entries, 'voluntary-period-change');
  const entry =
    changed && dayIn(changed, 'lastDay') ? changed : latestEntry(entries, 'voluntary-period');
  const by = entry && dayIn(entry, 'lastDay');
  return entry && by && by >= today ? [stepOf('voluntary-departure', 'person', entry, by)] : [];
};

const ongoing: ReadonlySet<unknown> = new Set(['not-started', 'applied', 'interview-held']);

const document: Reading = (entries) => {
  const work = latestEntry(entries, 'travel-document-work');
  return work && ongoing.has(work.value['stage'])
    ? [stepOf('travel-document', 'migration', work, undefined)]
    : [];
};

const readings: readonly Reading[] = [
  answers,
  journey,
  place,
  help,
  review('detention-measure', 'custody-ended-to-migration', 'police'),
  review('detention-history', 'custody-ended', 'migration'),
  transfer,
  waiting,
  voluntary,
  document,
];

/**
 * The plan of a case as the two authorities have told it to each other, by day, what has none last.
 * It reads the entries it is given and nothing else: give it what both have been told of.
 */
export function jointPlan(entries: Entries, today: PlainDate): readonly JointStep[] {
  const counting = withoutStruck(entries);
  const steps = readings.flatMap((read) => read(counting, today).filter((step) => !!step));
  const last = '9999';
  return steps.toSorted((a, b) => (a.by ?? last).localeCompare(b.by ?? last));
}
