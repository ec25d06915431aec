// SPDX-License-Identifier: EUPL-1.2
import type { Person } from './invent-person.ts';
import type { LegalHistory } from './legal-history.ts';
import type { RemovalKind } from './traits.ts';

/** First line of every invented document. */
export const demonstrationMark = 'DEMONSTRATION – påhittat ärende, ingen verklig person';

const countryNames = new Intl.DisplayNames('sv', { type: 'region' });

/** The country's name in Swedish, for a sentence. */
function countryName(code: string): string {
  return code === 'XX' ? 'okänt land' : (countryNames.of(code) ?? code);
}

/** A removal decision in Swedish, as short as such a decision can be, marked as a demonstration. */
export function decisionText(
  person: Person,
  history: LegalHistory,
  destination: string,
  periodDays: number,
): readonly string[] {
  const name = `${person.givenNames} ${person.familyName}`;
  return [
    demonstrationMark,
    '',
    history.authority,
    history.kind === 'criminal-expulsion' ? 'DOM (utdrag)' : 'BESLUT',
    `Datum: ${history.decidedOn}`,
    `Beteckning: ${history.reference}`,
    '',
    `Gäller: ${name}, född ${person.birthDate}, medborgare i ${countryName(person.nationality)}`,
    '',
    ...operativePart(history.kind, countryName(destination)),
    ...periodLines(periodDays),
    '',
    'Ett överklagande ska ha kommit in inom tre veckor från den dag beslutet delgavs.',
  ];
}

function operativePart(kind: RemovalKind, country: string): readonly string[] {
  switch (kind) {
    case 'refusal-of-entry':
      return ['Ansökan om uppehållstillstånd avslås.', `Sökanden avvisas till ${country}.`];
    case 'expulsion':
      return ['Ansökan om uppehållstillstånd avslås.', `Sökanden utvisas till ${country}.`];
    case 'dublin-transfer':
      return [
        'Ansökan om asyl avvisas.',
        `Sökanden överförs till ${country}, som är ansvarig stat.`,
      ];
    case 'criminal-expulsion':
      return [
        'Den tilltalade döms för brott.',
        `Den tilltalade utvisas ur Sverige till ${country}.`,
      ];
  }
}

function periodLines(periodDays: number): readonly string[] {
  return periodDays === 0
    ? []
    : [`Tidsfristen för frivillig avresa är ${periodDays / 7} veckor från laga kraft.`];
}
