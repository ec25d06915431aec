// SPDX-License-Identifier: EUPL-1.2
import type { PlainDate } from '@samsyn/terms';
import { addDays, daysBetween } from './calendar.ts';
import { caseDocument } from './case-document.ts';
import type { CaseDraft, EntryDraft } from './entry-draft.ts';
import { minimalPng } from './minimal-png.ts';

/** What only some cases hold, and nobody gets without asking for it by itself. */
export function sensitiveEntries(draft: CaseDraft): readonly EntryDraft[] {
  const { random, member, today, history } = draft;
  const seenOn = addDays(
    today,
    -random.between(0, Math.min(40, daysBetween(history.decidedOn, today))),
  );
  return [
    ...(random.chance(0.12) ? [safetyRisk(draft, seenOn)] : []),
    ...(random.chance(0.1) ? [healthForTransport(draft, seenOn)] : []),
    ...(member.age === 'child' || random.chance(0.08) ? [vulnerability(draft, seenOn)] : []),
    ...(random.chance(0.3) ? [photograph(draft)] : []),
  ];
}

function safetyRisk({ random }: CaseDraft, observedOn: PlainDate): EntryDraft {
  return {
    item: 'safety-risk',
    value: {
      violent: random.chance(0.4),
      armed: random.chance(0.1),
      escaped: random.chance(0.2),
      observedOn,
    },
    source: { kind: 'officer', reference: 'Tjänsteanteckning' },
    asOf: observedOn,
  };
}

function healthForTransport({ random }: CaseDraft, observedOn: PlainDate): EntryDraft {
  const fit = random.pick(['yes-fit', 'with-support', 'not-now']);
  return {
    item: 'health-for-transport',
    value: {
      fitToTravel: fit,
      medicineDuringTravel: random.chance(0.5),
      wheelchair: random.chance(0.2),
      healthEscort: fit !== 'yes-fit' && random.chance(0.6),
      contagionPrecaution: random.chance(0.1),
    },
    source: { kind: 'officer', reference: 'Reseläge, utan diagnos' },
    asOf: observedOn,
  };
}

function vulnerability({ random, member }: CaseDraft, observedOn: PlainDate): EntryDraft {
  const kind =
    member.age === 'child'
      ? 'age'
      : random.pick(
          member.person.sex === 'female'
            ? ['pregnancy', 'disability', 'exploitation']
            : ['disability', 'exploitation'],
        );
  return {
    item: 'vulnerability',
    value: { specialRegard: true, kind },
    source: { kind: 'officer', reference: 'Bedömning i ärendet' },
    asOf: observedOn,
  };
}

function photograph({ random, member, history }: CaseDraft): EntryDraft {
  const takenOn = addDays(history.decidedOn, -random.between(60, 400));
  return {
    item: 'photograph',
    value: { takenOn, registerReference: `FOTO-${member.dossier}` },
    source: { kind: 'register', reference: 'Fotografiregistret, 15 § UDL' },
    asOf: takenOn,
    document: caseDocument('Fotografi', 'image/png', minimalPng(random.between(40, 160))),
  };
}
