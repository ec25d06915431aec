// SPDX-License-Identifier: EUPL-1.2
import { addDays, addMonths, daysBetween, earlier } from './calendar.ts';
import { known, register } from './entry-draft.ts';
import type { CaseDraft, EntryDraft } from './entry-draft.ts';
import { travelGoal } from './travel-goal.ts';
import { voluntaryDays } from './voluntary-days.ts';

/** What follows from the decision: where to, time to leave, re-entry ban, stay, responsible state. */
export function effectEntries(draft: CaseDraft): readonly EntryDraft[] {
  const stay = stayStatus(draft);
  return [
    {
      item: 'destination',
      value: {
        country: travelGoal(draft.history, draft.household),
        otherCountryAllowed: draft.random.chance(0.4),
      },
      source: { kind: 'decision', reference: draft.history.reference },
      asOf: draft.history.decidedOn,
    },
    voluntaryPeriod(draft, stay),
    entryBan(draft, stay),
    stay,
    ...dublinStatus(draft),
  ];
}

function voluntaryPeriod(draft: CaseDraft, stay: EntryDraft): EntryDraft {
  const { history, today } = draft;
  const days = voluntaryDays(draft.history);
  const entry = { item: 'voluntary-period', source: register };
  if (days === 0 || history.legalForceOn === undefined)
    return { ...entry, value: { days, state: 'none' }, asOf: history.decidedOn };
  const lastDay = addDays(history.legalForceOn, days);
  const since = stay.value['since'];
  const decided = stay.value['kind'] === 'inhibition' || stay.value['kind'] === 'new-examination';
  const suspended = decided && typeof since === 'string' && since <= lastDay;
  const state = suspended ? 'suspended' : lastDay >= today ? 'running' : 'expired';
  return { ...entry, value: { days, lastDay, state }, asOf: earlier(lastDay, today) };
}

/** With the decision when it gives no time to leave; otherwise when that time ran out unused. */
function entryBan(draft: CaseDraft, stay: EntryDraft): EntryDraft {
  const { history, random, today } = draft;
  const days = voluntaryDays(draft.history);
  const lengthMonths =
    history.kind === 'criminal-expulsion' ? random.pick([60, 120]) : random.pick([12, 24, 36]);
  const entry = { item: 'entry-ban', source: { kind: 'decision', reference: history.reference } };
  const withDecision = days === 0 && history.kind !== 'dublin-transfer';
  if (withDecision)
    return {
      ...entry,
      value: { imposed: true, lengthMonths, decidedOn: history.decidedOn },
      asOf: history.decidedOn,
    };
  const expiredOn =
    history.legalForceOn && addDays(history.legalForceOn, days + random.between(3, 60));
  const stayed = stay.value['inForce'] === true;
  if (days > 0 && expiredOn !== undefined && expiredOn <= today && !stayed && random.chance(0.7))
    return {
      ...entry,
      value: { imposed: true, lengthMonths, decidedOn: expiredOn },
      asOf: expiredOn,
    };
  return { ...entry, value: { imposed: false }, asOf: history.decidedOn };
}

function stayStatus({ history, traits, random, today }: CaseDraft): EntryDraft {
  const none: EntryDraft = {
    item: 'stay-status',
    value: { inForce: false, kind: 'none' },
    source: register,
    asOf: addDays(today, -random.between(0, 9)),
  };
  if (traits.stay === 'none' || history.era === 'lapsed' || history.legalForceOn === undefined)
    return none;
  const open = daysBetween(history.legalForceOn, today);
  const since = addDays(today, -random.between(0, Math.min(open, 90)));
  const reference = `UM ${random.between(1001, 9999)}-${since.slice(2, 4)}`;
  return {
    ...none,
    value: known({ inForce: true, kind: traits.stay, since, reference }),
    source: { kind: traits.stay === 'impediment-pending' ? 'decision' : 'judgment', reference },
    asOf: since,
  };
}

function dublinStatus({ history, traits, random, household }: CaseDraft): readonly EntryDraft[] {
  if (history.kind !== 'dublin-transfer') return [];
  const acceptedOn = addDays(history.decidedOn, -random.between(3, 20));
  const extended = traits.whereabouts === 'absconded';
  return [
    {
      item: 'dublin-status',
      value: {
        responsibleState: travelGoal(history, household),
        acceptedOn,
        transferBy: addMonths(acceptedOn, extended ? 18 : 6),
        extended,
      },
      source: { kind: 'other-authority', reference: 'Ansvarig stats besked' },
      asOf: acceptedOn,
    },
  ];
}
