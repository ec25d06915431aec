// SPDX-License-Identifier: EUPL-1.2
import { addDays } from './calendar.ts';
import { register } from './entry-draft.ts';
import type { CaseDraft, EntryDraft } from './entry-draft.ts';
import type { Member } from './household.ts';

/** Who the case is about: its identity, the person's identity, and those who travel along. */
export function personEntries(draft: CaseDraft): readonly EntryDraft[] {
  return [
    caseIdentity(draft),
    ...otherIdentity(draft),
    identity(draft),
    ...relativesOf(draft).map((relative) => familyLink(draft, relative)),
  ];
}

/** Spouse, parents and children; the catalogue has no word for brothers and sisters. */
function relativesOf({ member, household }: CaseDraft): readonly Member[] {
  return household.members.filter(
    ({ dossier, age }) =>
      dossier !== member.dossier && !(age === 'child' && member.age === 'child'),
  );
}

function caseIdentity({ member, household, history }: CaseDraft): EntryDraft {
  const related = household.members
    .map(({ dossier }) => dossier)
    .filter((dossier) => dossier !== member.dossier);
  return {
    item: 'case-identity',
    value: {
      dossierNumber: member.dossier,
      ...(related.length > 0 && { relatedDossiers: related.join(', ') }),
    },
    source: register,
    asOf: history.decidedOn,
  };
}

function identity({ member, random, history }: CaseDraft): EntryDraft {
  const { familyName, givenNames, birthDate, sex, nationality, language } = member.person;
  const { personalNumber } = member.person;
  return {
    item: 'identity',
    value: {
      familyName,
      givenNames,
      birthDate,
      sex,
      nationality,
      language,
      confidence:
        nationality === 'XX' ? 'stated' : random.pick(['established', 'made-probable', 'stated']),
      ...(personalNumber !== undefined && { personalNumber }),
    },
    source: register,
    asOf: history.decidedOn,
  };
}

/** What one in eight stated at first: another birth date, or the names the other way round. */
function otherIdentity({ member, random, history }: CaseDraft): readonly EntryDraft[] {
  if (!random.chance(0.12)) return [];
  const { familyName, givenNames, birthDate, sex, nationality } = member.person;
  const turned = random.chance(0.5);
  return [
    {
      item: 'identity',
      value: {
        familyName: turned ? givenNames : familyName,
        givenNames: turned ? familyName : givenNames,
        birthDate: turned ? birthDate : addDays(birthDate, -random.between(200, 900)),
        sex,
        nationality,
        confidence: 'stated',
      },
      source: { kind: 'person', reference: 'Ansökningssamtal' },
      asOf: addDays(history.decidedOn, -random.between(100, 400)),
    },
  ];
}

function familyLink({ member, random, history }: CaseDraft, relative: Member): EntryDraft {
  const relation =
    relative.age === 'child' ? 'child' : member.age === 'child' ? 'parent' : 'spouse';
  return {
    item: 'family-links',
    value: { relation, relatedCase: relative.dossier, moveTogether: random.chance(0.9) },
    source: register,
    asOf: history.decidedOn,
  };
}
