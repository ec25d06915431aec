// SPDX-License-Identifier: EUPL-1.2
import { parsePlainDate } from '@samsyn/terms';
import { addMonths } from './calendar.ts';
import { textDocument } from './case-document.ts';
import { decisionText } from './decision-text.ts';
import { known, register } from './entry-draft.ts';
import type { CaseDraft, EntryDraft } from './entry-draft.ts';
import { travelGoal } from './travel-goal.ts';
import { voluntaryDays } from './voluntary-days.ts';

const newWordingFrom = parsePlainDate('2025-04-01');

/** The decision, its service and legal force, a declared acceptance, and when it lapses. */
export function decisionEntries(draft: CaseDraft): readonly EntryDraft[] {
  return [
    removalDecision(draft),
    serviceAndLegalForce(draft),
    ...acceptance(draft),
    ...lapseBasis(draft),
  ];
}

function removalDecision(draft: CaseDraft): EntryDraft {
  const { history, random } = draft;
  const { kind, authority, decidedOn, reference } = history;
  const entry: EntryDraft = {
    item: 'removal-decision',
    value: { kind, authority, decidedOn, reference },
    source: { kind: kind === 'criminal-expulsion' ? 'judgment' : 'decision', reference },
    asOf: decidedOn,
  };
  if (random.chance(0.07)) return entry;
  const lines = decisionText(
    draft.member.person,
    history,
    travelGoal(history, draft.household),
    voluntaryDays(history),
  );
  const title = `${kind === 'criminal-expulsion' ? 'Dom' : 'Beslut'} ${reference}`;
  return { ...entry, document: textDocument(title, lines, random.chance(0.5) ? 'pdf' : 'text') };
}

function serviceAndLegalForce({ history }: CaseDraft): EntryDraft {
  const { servedOn, serviceMode, appealed, judgmentOn, legalForceOn, basis } = history;
  return {
    item: 'service-and-legal-force',
    value: known({ servedOn, serviceMode, appealed, judgmentOn, legalForceOn, basis }),
    source: register,
    asOf: legalForceOn ?? history.decidedOn,
  };
}

function acceptance({ history }: CaseDraft): readonly EntryDraft[] {
  if (history.basis !== 'acceptance' || history.legalForceOn === undefined) return [];
  const declaredOn = history.legalForceOn;
  return [
    {
      item: 'acceptance-declaration',
      value: { declaredOn, madeBefore: 'migration' },
      source: { kind: 'document', reference: `Nöjdförklaring ${declaredOn}` },
      asOf: declaredOn,
    },
  ];
}

/**
 * What the register says of lapse. A value computed before 2025-04-01 stands as it was computed,
 * four years from legal force; half of the living old decisions have been computed again since.
 */
function lapseBasis({ history, random, today }: CaseDraft): readonly EntryDraft[] {
  const { legalForceOn } = history;
  if (legalForceOn === undefined) return [];
  const criminal = history.kind === 'criminal-expulsion';
  const before = legalForceOn < newWordingFrom;
  if (!criminal && before && (history.era === 'lapsed' || random.chance(0.5)))
    return [
      {
        item: 'lapse-basis',
        value: {
          startsFrom: 'legal-force',
          computedOn: legalForceOn,
          lapsesOn: addMonths(legalForceOn, 48),
          ruleVersion: '12 kap. 22 § UtlL, lydelse före 2025-04-01',
        },
        source: register,
        asOf: legalForceOn,
      },
    ];
  const computedOn = before ? newWordingFrom : legalForceOn;
  if (computedOn > today) return [];
  return [
    {
      item: 'lapse-basis',
      value: {
        startsFrom: 'departure',
        computedOn,
        ruleVersion: `12 kap. 22 §${criminal ? ' tredje stycket' : ''} UtlL (2025:225)`,
      },
      source: register,
      asOf: computedOn,
    },
  ];
}
