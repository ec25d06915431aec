// SPDX-License-Identifier: EUPL-1.2
import type { Screen } from './screen.ts';

const delivering = [
  'return-officer',
  'intake-officer',
  'enforcement-officer',
  'administrator',
] as const;

/** The screens of operations, and what everyone may meet. */
export const operationScreens: readonly Screen[] = [
  {
    id: 'desks',
    address: '/',
    title: { sv: 'Dina arbetsytor', en: 'Your desks' },
    who: ['administrator', 'oversight', 'data-protection-officer'],
    answers: {
      sv: 'Var arbetet finns för den som inte läser ärenden, och för driften vad som behöver åtgärdas.',
      en: 'Where the work is for whoever reads no cases, and for operations what needs attention.',
    },
    pictured: true,
  },
  {
    id: 'admin',
    address: '/admin',
    title: { sv: 'Drift', en: 'Operations' },
    who: ['administrator'],
    answers: {
      sv: 'Hur noden mår, mätt när sidan lästes, och vad som ska göras åt det som inte är som det ska.',
      en: 'How the node is, measured when the page was read, and what to do about what is not as it should be.',
    },
    pictured: true,
  },
  {
    id: 'delivery',
    address: '/delivery',
    title: { sv: 'Leveranser', en: 'Deliveries' },
    who: delivering,
    answers: {
      sv: 'Vilka meddelanden som inte har kommit fram, varför, och vad som kan göras: vänta, återkalla eller försöka igen.',
      en: 'Which messages have not arrived, why, and what can be done: wait, take back or try again.',
    },
    pictured: true,
  },
  {
    id: 'reconciliation',
    address: '/reconciliation',
    title: { sv: 'Avstämning', en: 'Reconciliation' },
    who: delivering,
    answers: {
      sv: 'Om båda myndigheterna har samma meddelanden, var de skiljer sig och vad som gjordes åt det.',
      en: 'Whether both authorities have the same messages, where they differ and what was done about it.',
    },
  },
  {
    id: 'keys',
    address: '/peers',
    title: { sv: 'Nycklar', en: 'Keys' },
    who: ['administrator', 'jurist', 'oversight'],
    answers: {
      sv: 'Vilka nycklar som gäller, och vilka nya som två handläggare ska jämföra med vad den andra myndigheten läser upp.',
      en: 'Which keys hold, and which new ones two officers are to compare with what the other authority reads out.',
    },
    pictured: true,
  },
  {
    id: 'locks',
    address: '/locks',
    title: { sv: 'Spärrade användare', en: 'Officers locked out' },
    who: ['administrator'],
    answers: {
      sv: 'Vilka som har spärrats efter upprepade nekade läsningar, och varför de släpps in igen.',
      en: 'Who was locked out after repeated refused readings, and why they are let in again.',
    },
  },
  {
    id: 'server-gone',
    address: '/disclosures/$disclosureId',
    title: { sv: 'Ingen kontakt med servern', en: 'No contact with the server' },
    who: 'everyone',
    answers: {
      sv: 'Sedan när det som visas kan vara inaktuellt, och att det som är skrivet finns kvar.',
      en: 'Since when what is shown may be out of date, and that what was typed is kept.',
    },
  },
  {
    id: 'session-over',
    address: '/disclosures/$disclosureId',
    title: { sv: 'Du är inte längre inloggad', en: 'You are no longer signed in' },
    who: 'everyone',
    answers: {
      sv: 'Att sidan är dold, och hur man loggar in igen utan att förlora det som är skrivet.',
      en: 'That the page is hidden, and how to sign in again without losing what was typed.',
    },
  },
  {
    id: 'signed-in',
    address: '/signed-in',
    title: { sv: 'Du är inloggad', en: 'You are signed in' },
    who: 'everyone',
    answers: {
      sv: 'Att arbetet går vidare i den flik där det avbröts.',
      en: 'That the work goes on in the tab where it was interrupted.',
    },
  },
];
