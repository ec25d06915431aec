// SPDX-License-Identifier: EUPL-1.2
import type { StopsOf } from '@samsyn/contract';

const of: Readonly<Record<StopsOf, string>> = {
  all: 'Alla',
  standing: 'De som står',
  ended: 'De som har upphört',
};

/** What the history of stops says in Swedish. */
export const svStopHistory = {
  title: 'Stopp, med tider',
  intro:
    'De stopp som du får läsa om, också de som har upphört, med tiderna för vart och ett. Det som blev känt sist står först.',
  show: 'Visa',
  of,
  none: 'Inget stopp finns att visa.',
  noneHere: 'Inget av de stopp som har gåtts igenom är sådant. Visa fler för att se äldre.',
  more: 'Visa fler',
  heading: (kind: string, number: string) => `${kind}, ärende ${number}`,
  stands: 'Står',
  endedOn: (day: string) => `Upphörde ${day}`,
  state: 'Läge',
  openCase: (number: string) => `Öppna ärende ${number}`,
  steps: 'Vad som har hänt',
  came: (court: string) => `Kom in till jouren från ${court}`,
  registered: 'Registrerades här',
  arrived: (authority: string) => `Kom hit från ${authority}`,
  sent: (authority: string) => `Skickades till ${authority}`,
  received: (authority: string) => `Togs emot av ${authority}, enligt kvittens`,
  noted: (who: string, officer: string) => `Kvitterades av ${who}: ${officer}`,
  raised: (level: number) => `Lyftes till fler, gång ${level}`,
  ended: (source: string, authority: string) =>
    `Slutet registrerades: ${source}, lämnat av ${authority}`,
  notSent: 'Inte skickat till den andra myndigheten.',
  notReceived: 'Ingen kvittens på mottagandet än.',
  carriedOut: 'Personen är frigiven.',
};
export type StopHistoryWords = typeof svStopHistory;
