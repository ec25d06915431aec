// SPDX-License-Identifier: EUPL-1.2
import type { JointAsked } from '@samsyn/contract';
import type { JointWhat } from '@samsyn/terms';
import { counted } from './counted.ts';

const what: Readonly<Record<JointWhat, string>> = {
  travel: 'Resa',
  'answer-question': 'Svara på frågan om verkställigheten',
  'answer-return': 'Svara på om ärendet tas tillbaka',
  'answer-place': 'Ge besked om förvarsplats',
  'bring-to-place': 'Föra personen till förvarsplatsen',
  'help-with-detention': 'Hjälpa till att verkställa förvaret',
  'review-custody': 'Ompröva förvaret eller uppsikten',
  transfer: 'Överföra enligt Dublinförordningen',
  wait: 'Avvakta enligt anvisningen, därefter gå vidare',
  'voluntary-departure': 'Resa inom tiden för frivillig avresa',
  'travel-document': 'Skaffa resehandling',
};

const status: Readonly<Record<JointAsked['items'][number]['status'], string>> = {
  'no-answer': 'inget svar än',
  'waits-for-judgment': 'bedöms hos den som fått begäran',
  withheld: 'lämnas inte ut',
  'not-held': 'finns inte hos den som fått begäran',
};

/** The words of the desk where both authorities look at the same. */
export const svJoint = {
  what,
  status,
  title: 'Gemensam planering',
  intro:
    'Ärenden som båda myndigheterna har. Här står bara det som den ena har lämnat och den andra har tagit emot. Det som bara finns hos er visas inte, och den andra myndigheten ser samma sak.',
  caseIntro:
    'Här står bara det som den ena myndigheten har lämnat och den andra har tagit emot. Den andra myndigheten ser samma sak.',
  none: 'Inget av dina ärenden finns hos båda myndigheterna.',
  list: 'Gemensamma ärenden',
  more: 'Visa fler',
  caseOf: (reference: string) => `Ärende ${reference}`,
  noReference: 'Ärende utan gemensam beteckning',
  caseTitle: (reference: string) => `Gemensamt ärende ${reference}`,
  nameless: 'Namnet har inte lämnats mellan myndigheterna, eller är skyddat',
  stopped: 'Verkställigheten är stoppad.',
  person: 'Personen',
  plan: 'Nästa steg',
  noSteps: 'Inget som har lämnats säger vad som ska ske härnäst.',
  step: 'Vad',
  who: 'Vem',
  by: 'Senast',
  noDay: 'ingen dag',
  passed: 'tiden har gått ut',
  from: 'Enligt uppgift',
  toldBy: (authority: string) => `från ${authority}`,
  asked: 'Begärt och inte lämnat',
  askedBy: (authority: string) => `${authority} begärde`,
  askedCount: (count: number) =>
    counted(count, 'begärd uppgift saknas', 'begärda uppgifter saknas'),
  happened: 'Vad som har hänt',
  nothingHappened: 'Ingen händelse har lämnats.',
  items: 'Uppgifter som båda har',
  messages: 'Meddelanden som har tagits emot',
  exchanged: 'Senaste meddelandet',
  change: 'Ändra planen',
  changeHow:
    'Planen ändras genom att en uppgift registreras i ärendet och lämnas till den andra myndigheten. Utlämnandet prövas som vanligt. Först när den har tagit emot uppgiften står den här.',
  toCase: 'Till ärendet',
  toRecord: 'Registrera en uppgift',
  toGive: 'Lämna uppgifter',
  back: 'Alla gemensamma ärenden',
};
export type JointWords = typeof svJoint;
