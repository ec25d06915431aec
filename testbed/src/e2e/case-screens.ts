// SPDX-License-Identifier: EUPL-1.2
import type { Screen } from './screen.ts';

const officers = ['return-officer', 'intake-officer', 'enforcement-officer'] as const;

/** The screens where an officer works on one case. */
export const caseScreens: readonly Screen[] = [
  {
    id: 'start',
    address: '/',
    title: { sv: 'Att göra och ärenden', en: 'To do and cases' },
    who: [...officers, 'jurist', 'registrar'],
    answers: {
      sv: 'Vad som väntar på enheten, när det senast ska göras och var det görs. Under det handläggarens ärenden, och sökning på nummer eller namn bland dem.',
      en: 'What waits for the unit, by when, and where it is done. Below it the officer’s cases, and a search among them by number or name.',
    },
    pictured: true,
  },
  {
    id: 'case',
    address: '/cases/$caseId',
    title: { sv: 'Ärendet', en: 'The case' },
    who: officers,
    answers: {
      sv: 'Vad som kan göras nu, vad som hindras och av vilken bestämmelse, vad som gäller i dag, vilka uppgifter som finns med källa och dag, och vad som har hänt här och hos den andra myndigheten.',
      en: 'What can be done now, what is hindered and by which provision, what holds today, which items are held with source and day, and what has happened here and at the other authority.',
    },
    pictured: true,
  },
  {
    id: 'case-received',
    address: '/cases/$caseId',
    title: { sv: 'Ett mottaget ärende', en: 'A case received' },
    who: ['intake-officer', 'enforcement-officer'],
    answers: {
      sv: 'Vad som har kommit och vad som saknas, varifrån varje uppgift kommer och vilken dag den avser, och vem som innehar den.',
      en: 'What has come and what is missing, where each item comes from, the day it is of, and who holds it.',
    },
    pictured: true,
  },
  {
    id: 'ground',
    address: '/cases/$caseId/handover',
    title: { sv: 'Överlämna ärendet', en: 'Hand over the case' },
    who: ['return-officer'],
    answers: {
      sv: 'På vilken grund ärendet lämnas över. Ingen grund är vald i förväg, och inget skickas härifrån.',
      en: 'On which ground the case is handed over. None is chosen beforehand, and nothing is sent from here.',
    },
  },
  {
    id: 'handover',
    address: '/disclosures/$disclosureId',
    title: { sv: 'Uppgifterna, en för en', en: 'The items, one by one' },
    who: officers,
    answers: {
      sv: 'Vad lagen säger om varje uppgift och enligt vilken bestämmelse, vilken bedömning som krävs, vad som går och vad som stannar. Inget lämnar myndigheten förrän handläggaren trycker på Skicka.',
      en: 'What the law says of each item and by which provision, which judgment is asked for, what goes and what stays. Nothing leaves before the officer presses Send.',
    },
    pictured: true,
  },
  {
    id: 'receipt',
    address: '/disclosures/$disclosureId',
    title: { sv: 'Kvittensen', en: 'The receipt' },
    who: officers,
    answers: {
      sv: 'Om den andra myndigheten har tagit emot meddelandet, vilken plats det fick i dess liggare, och att båda har undertecknat liggarens läge.',
      en: 'Whether the other authority has taken the message in, its place in that ledger, and that both have signed the ledger’s state.',
    },
  },
  {
    id: 'request',
    address: '/requests/$requestId',
    title: { sv: 'Begäran om uppgifter', en: 'Request for items' },
    who: officers,
    answers: {
      sv: 'Vilka uppgifter den egna myndigheten behöver och varför. Varje behov skrivs för hand; det som inte behövs stryks.',
      en: 'Which items the own authority needs and why. Each need is written by hand; what is not needed is struck.',
    },
    pictured: true,
  },
  {
    id: 'ask',
    address: '/cases/$caseId/ask',
    title: { sv: 'Begär en enskild uppgift', en: 'Ask for one item' },
    who: ['intake-officer', 'enforcement-officer'],
    answers: {
      sv: 'Vilka uppgifter som kan begäras var för sig, ämne för ämne, vilka som är känsliga, och vilket behov som ska anges.',
      en: 'Which items can be asked for by themselves, by theme, which are sensitive, and which need is to be stated.',
    },
  },
  {
    id: 'record',
    address: '/cases/$caseId/record',
    title: { sv: 'Registrera uppgift', en: 'Record an item' },
    who: officers,
    answers: {
      sv: 'Vilken uppgift, varifrån den kommer, vilken dag den avser och vilken handling som visar den. Tidigare värden står kvar.',
      en: 'Which item, where it comes from, the day it is of and the document that shows it. Earlier values stay.',
    },
  },
  {
    id: 'give',
    address: '/cases/$caseId/give',
    title: { sv: 'Lämna uppgifter', en: 'Give items' },
    who: officers,
    answers: {
      sv: 'Vilka egna uppgifter som kan lämnas på eget initiativ. Var och en prövas mot lagen innan något skickas.',
      en: 'Which own items can be given on own initiative. Each is assessed under the law before anything is sent.',
    },
  },
  {
    id: 'classify',
    address: '/cases/$caseId/classify',
    title: { sv: 'Klassa ärendet', en: 'Classify the case' },
    who: officers,
    answers: {
      sv: 'Vilken klass myndigheten har satt och på vilka grunder, vad den andra har satt, och om de skiljer sig. Ingen klass är förvald.',
      en: 'Which class the authority has set and on which grounds, what the other has set, and whether they differ. None is chosen beforehand.',
    },
  },
  {
    id: 'act',
    address: '/cases/$caseId/acts/$act',
    title: { sv: 'En åtgärd', en: 'An act' },
    who: officers,
    answers: {
      sv: 'Vad åtgärden innebär, vad den kräver, vad som hindrar den och vad som händer hos båda myndigheterna när den utförs.',
      en: 'What the act means, what it takes, what hinders it and what happens at both authorities once it is done.',
    },
  },
  {
    id: 'identity',
    address: '/cases/$caseId/identity',
    title: { sv: 'Identitetsuppgifter', en: 'Claims of identity' },
    who: officers,
    answers: {
      sv: 'Vad varje källa säger om vem personen är, sida vid sida, och var de skiljer sig. En koppling till ett annat ärende slår inte ihop något.',
      en: 'What each source says of who the person is, side by side, and where they differ. A link to another case merges nothing.',
    },
    pictured: true,
  },
];
