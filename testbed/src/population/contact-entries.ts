// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import { addDays, daysBetween } from './calendar.ts';
import { known, register } from './entry-draft.ts';
import type { CaseDraft, EntryDraft } from './entry-draft.ts';

const streets = ['Provgatan', 'Exempelvägen', 'Påhittsstigen', 'Testtorget', 'Mönstergränd'];
const places = ['Provinge', 'Exempelby', 'Påhittsköping', 'Mönstervik'];
const unitNames = {
  'atervandande-nord': 'Återvändandeenheten Nord',
  'atervandande-syd': 'Återvändandeenheten Syd',
} as const;
const lodgings = ['Boende Provinge', 'Boende Mönstervik', 'Återvändandecenter Exempelby'];

/** Where the person was last seen, how the talks went, who may be rung. */
export function contactEntries(draft: CaseDraft): readonly EntryDraft[] {
  const seenOn = lastSeen(draft);
  return [
    lastKnownContact(draft, seenOn),
    ...returnTalks(draft, seenOn),
    ...counsel(draft),
    responsibleOfficer(draft),
    ...reception(draft, seenOn),
  ];
}

/** Lately, or for one who has absconded any day since the decision. */
function lastSeen({ traits, history, random, today }: CaseDraft): PlainDate {
  const open = daysBetween(history.decidedOn, today);
  const ago =
    traits.whereabouts === 'absconded'
      ? random.between(Math.min(20, open), open)
      : random.between(0, 20);
  return addDays(today, -Math.min(ago, open));
}

function lastKnownContact({ traits, random, member }: CaseDraft, seenOn: PlainDate): EntryDraft {
  const gone = traits.whereabouts === 'absconded';
  const housed = random.chance(0.5);
  const address = `${random.pick(streets)} ${random.between(1, 80)}, 999 0${random.between(1, 9)} ${random.pick(places)}`;
  return {
    item: 'last-known-contact',
    value: known({
      address: gone && random.chance(0.3) ? undefined : address,
      phone: random.chance(0.6) ? demonstrationPhone(random.between(605, 699)) : undefined,
      email: random.chance(0.3) ? `${member.dossier.toLowerCase()}@example.org` : undefined,
      accommodationUnit: housed ? random.pick(lodgings) : undefined,
      observedOn: seenOn,
    }),
    source: gone
      ? { kind: 'officer', reference: 'Tjänsteanteckning: har inte hörts av' }
      : { kind: 'person', reference: 'Uppgift vid återvändandesamtal' },
    asOf: seenOn,
  };
}

function returnTalks({ traits, random }: CaseDraft, seenOn: PlainDate): readonly EntryDraft[] {
  if (random.chance(0.2)) return [];
  const gone = traits.whereabouts === 'absconded';
  return [
    {
      item: 'return-talks',
      value: {
        heldOn: seenOn,
        attitude: gone ? 'absent' : random.pick(['willing', 'undecided', 'unwilling', 'unwilling']),
        plan: gone ? 'none' : random.pick(['own-departure', 'assisted', 'document-first', 'none']),
      },
      source: { kind: 'officer', reference: 'Protokoll från återvändandesamtal' },
      asOf: seenOn,
    },
  ];
}

function counsel({ random, member, household, history }: CaseDraft): readonly EntryDraft[] {
  if (household.kind !== 'lone-child' && random.chance(0.5)) return [];
  const kind =
    member.age === 'child' && household.kind === 'lone-child' ? 'guardian' : 'public-counsel';
  return [
    {
      item: 'counsel',
      value: {
        name: `${random.pick(['Advokat', 'Jurist'])} ${random.pick(['A', 'B', 'C'])} Exempelsson`,
        office: 'Byrån Exempel och Prov',
        phone: demonstrationPhone(random.between(605, 699)),
        kind,
      },
      source: { kind: 'decision', reference: `Förordnande i ${history.reference}` },
      asOf: history.decidedOn,
    },
  ];
}

function responsibleOfficer({ random, unit, history }: CaseDraft): EntryDraft {
  return {
    item: 'responsible-officer',
    value: {
      title: 'Återvändandehandläggare',
      unit: unitNames[unit],
      phone: `08-465 004 ${String(random.between(0, 99)).padStart(2, '0')}`,
    },
    source: register,
    asOf: history.decidedOn,
  };
}

function reception(
  { traits, random, history }: CaseDraft,
  seenOn: PlainDate,
): readonly EntryDraft[] {
  if (history.kind === 'criminal-expulsion' || random.chance(0.12)) return [];
  const gone = traits.whereabouts === 'absconded';
  const registration: EntryDraft = {
    item: 'reception-registration',
    value: gone ? { state: 'deregistered', changedOn: seenOn } : { state: 'registered' },
    source: { kind: 'register', reference: 'Mottagningsregistret' },
    asOf: seenOn,
  };
  if (random.chance(0.6)) return [registration];
  return [
    registration,
    {
      item: 'assistance-case',
      value: gone ? { active: false, endsOn: seenOn } : { active: true },
      source: { kind: 'register', reference: 'Biståndsärende' },
      asOf: seenOn,
    },
  ];
}

/** A mobile number of the series that PTS keeps free for books and films. */
function demonstrationPhone(last: number): string {
  return `070-1740${last}`;
}
