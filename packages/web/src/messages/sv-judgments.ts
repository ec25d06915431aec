// SPDX-License-Identifier: EUPL-1.2
import type { DisclosurePurpose } from '@samsyn/contract';
import { counted } from './counted.ts';

const purpose: Readonly<Record<DisclosurePurpose, string>> = {
  handover: 'i överlämnandet',
  request: 'i en begäran till den andra myndigheten',
  answer: 'i svaret på en begäran',
  notice: 'i en underrättelse',
};

/** What the desk for judgments says in Swedish. */
export const svJudgments = {
  title: 'Bedömningar som väntar',
  intro:
    'Uppgifter där lagen kräver en bedömning av en namngiven handläggare, i ärenden som är dina. Det som har väntat längst står först. Varje uppgift står som den senast prövades och prövas på nytt när du öppnar den.',
  none: 'Ingen uppgift väntar på bedömning i dina ärenden.',
  list: 'Väntar på bedömning',
  link: (item: string, number: string) => `${item}, ärende ${number}`,
  asks: 'Prövning',
  either: 'Flera vägar kan prövas. Det räcker att en av dem leder till att uppgiften får lämnas.',
  purpose,
  assessed: (day: string) => `prövad mot lagen den ${day}`,
  filter: 'Visa prövning',
  all: (count: number) => `Alla (${count})`,
  one: (test: string, count: number) => `${test} (${count})`,
  more: 'Visa fler',
  judge: (item: string) => `Bedöm: ${item}`,
  what: (count: number) =>
    `Bedöm den fråga som lagen ställer om uppgiften (${counted(count, 'fråga', 'frågor')}). Inget svar är valt eller skrivet åt dig.`,
  whatNone: 'Uppgiften väntar inte på någon bedömning nu.',
  back: 'Alla bedömningar som väntar',
  whole: 'Hela utlämnandet',
  item: 'Uppgiften',
  definition: 'Innebörd',
  bearing: 'Bestämmelser som har betydelse',
  bearingNote: (day: string) =>
    `Så som de gällde den ${day}. De står i den ordning de har prövats; inget är vägt.`,
  opens: 'Talar för att uppgiften lämnas',
  holds: 'Talar för att uppgiften stannar',
  asksNow: 'Om den får verkan beror på din bedömning.',
  noRule: 'Ingen bestämmelse.',
  facts: 'Omständigheter, som källorna anger dem',
  missing: 'Inte känt, men har betydelse',
  earlier: 'Tidigare bedömningar av samma fråga',
  earlierNote:
    'De binder inte. Skälen visas bara ur ärenden som är dina; ur myndighetens övriga ärenden visas hur många som fick vilket svar.',
  earlierNone: 'Frågan har inte bedömts förut.',
  ownNone: 'Ingen i dina ärenden.',
  elsewhere: 'I myndighetens övriga ärenden, de senaste bedömningarna',
  times: (answer: string, count: number) =>
    `${answer}: ${counted(count, 'bedömning', 'bedömningar')}`,
  yours: 'Din bedömning',
  question: 'Vad lagen frågar',
  done: 'Till nästa steg i utlämnandet',
};
export type JudgmentWords = typeof svJudgments;
