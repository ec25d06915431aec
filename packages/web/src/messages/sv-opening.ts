// SPDX-License-Identifier: EUPL-1.2

/** The words of opening a protected person's case, and of lifting locks. */
export const svOpening = {
  title: 'Öppna ärendet',
  intro:
    'Personen har skyddade personuppgifter. Namn, adress och handlingar visas när du har angett varför du behöver dem. Skälet antecknas och följs upp.',
  reason: 'Skäl',
  reasonHint: (least: string) => `Minst ${least} tecken. Skriv inga personuppgifter.`,
  reasonMissing: (least: string) => `Skriv skälet, minst ${least} tecken.`,
  button: 'Öppna',
  opened: 'Ärendet är öppnat tills du loggar ut.',
  locks: 'Spärrade användare',
  locksIntro:
    'En användare spärras efter upprepade försök som nekats. Ta reda på orsaken innan du häver spärren. Stopp kan kvitteras trots spärren.',
  noLocks: 'Ingen är spärrad.',
  officer: (name: string, unit: string) => `${name}, ${unit}`,
  refusals: (count: number) => `${count} nekade försök`,
  since: 'Spärrad',
  release: 'Häv spärren',
  released: 'Spärren är hävd.',
};
export type OpeningWords = typeof svOpening;
