// SPDX-License-Identifier: EUPL-1.2
import { addDays, addMonths } from './calendar.ts';
import { textDocument } from './case-document.ts';
import { demonstrationMark } from './decision-text.ts';
import { known, register } from './entry-draft.ts';
import type { CaseDraft, EntryDraft } from './entry-draft.ts';

/** Passport or none, the work to get one, and how far from departure the case is. */
export function travelEntries(draft: CaseDraft): readonly EntryDraft[] {
  const held = draft.member.person.nationality !== 'XX' && draft.random.chance(0.55);
  return [
    ...(held ? [travelDocument(draft)] : []),
    ...(held ? [] : documentWork(draft)),
    enforceability(draft, held),
  ];
}

function travelDocument({ random, member, history, today }: CaseDraft): EntryDraft {
  const { nationality, familyName, givenNames, birthDate } = member.person;
  const kind = random.pick(['passport', 'passport', 'passport', 'identity-card', 'other']);
  const number = `X0${random.between(1_000_000, 9_999_999)}`;
  const validUntil = addMonths(today, random.between(-24, 60));
  const entry: EntryDraft = {
    item: 'travel-document',
    value: known({
      kind,
      issuingCountry: nationality,
      number: random.chance(0.9) ? number : undefined,
      validUntil: random.chance(0.9) ? validUntil : undefined,
      originalAt: random.pick(['migration', 'migration', 'person', 'police', 'unknown']),
    }),
    source: { kind: 'document', reference: 'Omhändertagen handling' },
    asOf: addDays(history.decidedOn, -random.between(30, 300)),
  };
  if (!random.chance(0.8)) return entry;
  const lines = [
    demonstrationMark,
    'Kopia av handling (avskrift)',
    `Utfärdande land: ${nationality}`,
    `Innehavare: ${givenNames} ${familyName}, född ${birthDate}`,
  ];
  return { ...entry, document: textDocument('Kopia av resehandling', lines, 'pdf') };
}

function documentWork({ random, member, history, today }: CaseDraft): readonly EntryDraft[] {
  const { nationality } = member.person;
  if (nationality === 'XX' || random.chance(0.3)) return [];
  const stage = random.pick(['not-started', 'applied', 'interview-held', 'granted', 'refused']);
  const since = history.legalForceOn ?? history.decidedOn;
  const last = addDays(today, -random.between(1, 60));
  const lastStepOn = last < since ? since : last;
  return [
    {
      item: 'travel-document-work',
      value: known({
        missionCountry: nationality,
        stage,
        lastStepOn: stage === 'not-started' ? undefined : lastStepOn,
      }),
      source: register,
      asOf: lastStepOn,
    },
  ];
}

function enforceability({ random, history }: CaseDraft, held: boolean): EntryDraft {
  return {
    item: 'enforceability',
    value: held
      ? { class: 'ready', basis: 'documents' }
      : {
          class: random.pick(['needs-document', 'needs-identity', 'practical-impediment']),
          basis: random.pick(['mission-reply', 'talks', 'country-position']),
        },
    source: { kind: 'officer', reference: 'Bedömning vid planering' },
    asOf: history.legalForceOn ?? history.decidedOn,
  };
}
