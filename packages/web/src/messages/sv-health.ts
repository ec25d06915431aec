// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine, HealthStanding } from '@samsyn/contract';
import { counted } from './counted.ts';

type Part = HealthLine['of'];
type Certificate = Extract<HealthLine, { of: 'certificate' }>['whose'];

const standing: Readonly<Record<HealthStanding, string>> = {
  'in-order': 'I ordning',
  'see-to': 'Behöver åtgärdas',
  unknown: 'Okänt',
};

const part: Readonly<Record<Part, string>> = {
  peer: 'Förbindelsen till den andra noden',
  'heard-from-peer': 'Senast något kom därifrån',
  'taken-by-peer': 'Senast den tog emot något härifrån',
  clock: 'Klockan jämförd med den andra nodens',
  'catalogue-there': 'Informationskatalogen där',
  'law-there': 'Lagens regler där',
  database: 'Databasen',
  disk: 'Disken där noden skriver',
  certificate: 'Certifikat',
  keys: 'Nycklar',
  agreement: 'Överenskommelse',
  'ledger-waiting': 'Rader som väntar på sin plats',
  'ledger-integrated': 'Rader med plats i liggaren',
  'ledger-published': 'Rader som är publicerade',
  'ledger-alarms': 'Larm om liggarna',
  'on-their-way': 'Meddelanden på väg ut',
  stuck: 'Meddelanden som någon måste ta ställning till',
  reconciliation: 'Senaste avstämningen',
};

const todo: Readonly<Record<Part, string>> = {
  peer: 'Kontrollera nätet och certifikaten. Svarar den inte inom en timme: ring den andra myndighetens drift.',
  'heard-from-peer': 'Inget har kommit än.',
  'taken-by-peer': 'Inget har tagits emot än.',
  clock:
    'Kontrollera tidssynkroniseringen på båda håll. Är klockorna fem minuter isär avvisas meddelanden.',
  'catalogue-there':
    'Den andra noden använder en annan utgåva eller säger inte vilken. Jämför under Överenskommelser.',
  'law-there':
    'Den andra noden bedömer efter andra regler eller säger inte vilka. Jämför lagens version med deras drift.',
  database: 'Svarar den långsamt: se till minne och disk. Saknas migreringar: starta om noden.',
  disk: 'Mindre än en tiondel är ledig. Frigör utrymme eller bygg ut disken.',
  certificate: 'Upphör inom 30 dagar. Beställ ett nytt och läs in det.',
  keys: 'Upphör inom 30 dagar, eller saknas. Gör nya och anmäl dem under Nycklar.',
  agreement: 'Inget lämnas ut under en version som inte är överenskommen. Se Överenskommelser.',
  'ledger-waiting': 'Raderna får ingen plats. Läs loggen och starta om noden.',
  'ledger-integrated': 'Läs loggen.',
  'ledger-published':
    'Den andra noden har inte bekräftat på tio minuter. Kontrollera förbindelsen och läs loggen.',
  'ledger-alarms':
    'En liggare har visat två historier. Följ driftsanvisningen om det innan något annat görs.',
  'on-their-way': 'De sänds av sig själva.',
  stuck: 'Se Leveranser.',
  reconciliation: 'Gjordes den inte i natt, eller skiljer något: se Avstämning.',
};

const certificate: Readonly<Record<Certificate, string>> = {
  'peers-door': 'Certifikatet mot den andra noden',
  'officers-door': 'Certifikatet mot handläggarnas webbläsare',
  'peers-ca': 'Utfärdarens certifikat',
};

/** What the screens say in Swedish of how the node is. */
export const svHealth = {
  standing,
  part,
  todo,
  certificate,
  title: 'Drift',
  intro:
    'Så står det till med noden. Varje värde har sin ålder. Inget här handlar om ett ärende eller en person.',
  readAt: 'Läst',
  again: 'Läs om',
  parts: 'Delar av driften',
  seeTo: (count: number) => `Att åtgärda (${counted(count, 'sak', 'saker')})`,
  nothing: 'Inget behöver åtgärdas.',
  group: {
    peer: 'Den andra noden',
    machine: 'Den här noden',
    agreed: 'Det som är överenskommet',
    ledger: 'Liggaren',
    messages: 'Meddelanden',
  },
  what: 'Vad',
  value: 'Värde',
  state: 'Läge',
  of: 'Uppgiften är från',
  notKnown: 'Det går inte att säga nu.',
  never: 'aldrig',
  answered: (ms: string) => `svarade på ${ms} ms`,
  noAnswer: 'svarar inte',
  version: (version: string) => `version ${version}`,
  missing: (count: number) => counted(count, 'migrering saknas', 'migreringar saknas'),
  large: (size: string) => `${size} stor`,
  free: (free: string, whole: string) => `${free} av ${whole} ledigt`,
  until: (at: string) => `till ${at}`,
  noKeys: 'inga som gäller',
  ownKeys: 'Egna nycklar',
  otherKeys: 'Den andra myndighetens nycklar',
  alike: 'går lika',
  ahead: (seconds: string, bound: string) => `${seconds} s före, ± ${bound} s`,
  behind: (seconds: string, bound: string) => `${seconds} s efter, ± ${bound} s`,
  notTold: 'säger den inte',
  edition: (edition: string) => `utgåva ${edition}`,
  same: 'samma som här',
  other: 'en annan än här',
  entries: (count: number) => counted(count, 'rad', 'rader'),
  alarms: (count: number) => counted(count, 'larm', 'larm'),
  messages: (count: number) => counted(count, 'meddelande', 'meddelanden'),
  differences: (count: number) => counted(count, 'skillnad', 'skillnader'),
};
export type HealthWords = typeof svHealth;
