// SPDX-License-Identifier: EUPL-1.2

import { obstacleWords } from './obstacle-words.ts';

/** What the codes of parts and details mean, where they are no item or provision. */
const words: Readonly<Record<string, string>> = {
  ...obstacleWords,
  // kinds of messages
  handover: 'Överlämnande',
  request: 'Begäran',
  answer: 'Svar',
  notice: 'Underrättelse',
  stop: 'Stopp',
  return: 'Ärende tillbaka',
  // the flow
  'case-opened': 'Öppnade',
  'handover-sent': 'Överlämnade',
  'handover-received': 'Mottagna',
  'return-sent': 'Lämnade tillbaka',
  'return-received': 'Fick tillbaka',
  'departed-enforced': 'Verkställd utresa',
  'departed-own': 'Egen utresa',
  // where items stand
  'sent-by-duty': 'Lämnad med skyldighet',
  'sent-by-decision': 'Lämnad efter beslut',
  'not-sent-yet': 'Ännu inte sänd',
  'waits-for-judgment': 'Väntar på bedömning',
  withheld: 'Lämnas inte efter beslut',
  barred: 'Hindrad av lag',
  'not-held': 'Finns inte hos myndigheten',
  // why it is missing
  'never-collected': 'Aldrig inhämtad',
  'not-recorded': 'Inte registrerad, kommer senare',
  'not-given': 'Angiven som inte lämnad',
  'cause-not-stated': 'Ingen orsak angiven',
  'not-answered': 'Inte besvarad',
  // handovers and requests
  complete: 'Fullständiga',
  answered: 'Besvarade',
  // steps of time
  minute: 'under 1 minut',
  'quarter-hour': '1–15 minuter',
  hour: '15–60 minuter',
  day: '1–24 timmar',
  week: '1–7 dygn',
  month: '7–30 dygn',
  longer: 'över 30 dygn',
  'not-yet': 'ännu inte',
  // who takes note
  authority: 'Myndigheten',
  custodian: 'Förvaret eller häktet',
  carrier: 'Transportören',
  // gates
  go: 'Får resa',
  'no-go': 'Hinder fanns',
  // departures
  enforced: 'Verkställda',
  own: 'Egna',
  firm: 'Säkert visade',
  'own-report': 'Egen uppgift',
  ticket: 'Biljett',
  'border-stamp': 'Gränsstämpel',
  'escort-report': 'Eskortrapport',
  'sis-confirmation': 'Bekräftelse i SIS',
  embassy: 'Utlandsmyndighet',
  'not-graded': 'Inte graderad',
  // differences
  compared: 'Jämförda ärenden',
  found: 'Skillnader',
  'on-its-way': 'Kvittens på väg',
  'lost-there': 'Förlorat hos den andra myndigheten',
  'gap-there': 'Lucka hos den andra myndigheten',
  'lost-here': 'Förlorat här',
  'gap-here': 'Lucka här',
  'unknown-there': 'Okänt hos avsändaren',
  'unknown-here': 'Eget meddelande saknas',
  withdrawn: 'Återkallat men framme',
  'other-bytes': 'Olika innehåll',
  'other-result': 'Olika besked',
  'other-entries': 'Uppgiften skiljer sig',
  // classes
  enforceability: 'Verkställbarhet',
  identity: 'Identitet',
  'detention-priority': 'Prioritet för förvarsplats',
  alike: 'Lika',
  differs: 'Olika',
  'other-version': 'Olika versioner av definitionen',
  'apart-on-record': 'Olika, prövat av handläggare',
  // why cases are returned
  'voluntary-return-possible': 'Personen vill resa självmant',
  obstacle: 'Hinder',
  question: 'Fråga till Migrationsverket',
};

/** A code in words; where none are known, the code itself. */
export function partWords(code: string, label: (code: string) => string | undefined): string {
  return label(code) ?? words[code] ?? code;
}
