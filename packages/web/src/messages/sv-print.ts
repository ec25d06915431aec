// SPDX-License-Identifier: EUPL-1.2
/** What the print views say in Swedish. */
export const svPrint = {
  title: {
    'case-sheet': 'Ärendeblad',
    'gate-record': 'Protokoll över kontroll före avresa',
    'transport-order': 'Beställning av transport',
  },
  head: (title: string, number: string) => `${title}, ärende ${number}`,
  what: 'Läs igenom det som ska skrivas ut. Skriv bara ut det som behövs på papper.',
  happens:
    'Att du skriver ut registreras i ditt namn, som en läsning av ärendet. Ärendets nummer, ditt namn och tiden står överst på varje sida.',
  button: 'Skriv ut',
  stamp: (officer: string, at: string) => `Utskrivet av ${officer}, ${at}`,
  unstamped: 'Inte utskrivet än. Här kommer ditt namn och tiden att stå.',
  unrecorded:
    'Utskriften är inte registrerad och visar därför inget. Skriv ut med knappen på sidan.',
  back: 'Till ärendet',
  paper: 'Det som skrivs ut',
  stops: 'Stopp',
  noStops: 'Inget stopp är registrerat.',
  stop: (what: string, since: string, source: string, holder: string) =>
    `${what} sedan ${since}, ${source}, ${holder}`,
  unnoted: (holders: string) => `Inte kvitterat av: ${holders}`,
  standing: 'Framräknat läge',
  happened: 'Vad som har hänt',
  when: 'Dag',
  event: 'Händelse',
  by: 'Av',
  known: 'Känt här',
  checks: 'Kontroller',
  noChecks: 'Ingen kontroll är gjord.',
  checkedBy: (officer: string, at: string) => `${officer}, ${at}`,
  validUntil: (at: string) => `Inget hinder. Gällde till ${at} om inget nytt kom till dess.`,
  stopped: (count: number) => `Hinder (${count})`,
};
export type PrintWords = typeof svPrint;
