// SPDX-License-Identifier: EUPL-1.2
import { counted } from './counted.ts';
import { svEvents } from './sv-events.ts';

/** The words of the review of who has looked at whom. */
export const svAccess = {
  events: svEvents,
  title: 'Logguppföljning',
  intro:
    'Här syns vem som har tagit del av ett ärende, eller vad en handläggare har tagit del av. Uppgifter om personen visas inte. Uppföljningen antecknas med ditt namn och ditt skäl.',
  takeFile: 'Ta ut som fil (CSV)',
  saveFile: (lines: number) => `Spara filen (${counted(lines, 'rad', 'rader')})`,
  fileMore: 'Äldre åtkomst fick inte plats. Ta ut färre dagar i taget.',
  alsoHere: 'Tillsyn och dataskydd',
  extract: 'Registerutdrag',
  recipients: 'Utlämnandeförteckning',
  checkEvidence: 'Kontrollera bevis',
  by: 'Följ upp',
  byCase: 'Ett ärende',
  byOfficer: 'En handläggare',
  number: 'Ärendenummer',
  officer: 'Handläggarens användar-id',
  from: 'Från och med (ÅÅÅÅ-MM-DD)',
  until: 'Till och med (ÅÅÅÅ-MM-DD)',
  days: 'Skriv två datum, det första först och högst 400 dagar isär.',
  subject: 'Skriv vad som ska följas upp.',
  reasons: 'Skäl till uppföljningen',
  button: 'Visa åtkomst',
  more: 'Visa äldre',
  result: 'Åtkomst, den senaste först',
  none: 'Ingen åtkomst finns antecknad för dagarna.',
  at: 'Tid',
  who: 'Vem',
  what: 'Vad',
  caseNumber: 'Ärende',
  basis: 'På vilken grund',
  bases: { unit: 'Ärendet låg på enheten', named: 'Namngiven i ärendet', none: 'Inte antecknat' },
  unknownOfficer: (officerId: string) => `Användare ${officerId}`,
  listsNote:
    'Ärendelistor syns bara när en handläggare följs upp: vilka ärenden en lista visade står i liggaren.',
};
export type AccessWords = typeof svAccess;
