// SPDX-License-Identifier: EUPL-1.2
import type { Screen } from './screen.ts';

const cases = ['return-officer', 'intake-officer', 'enforcement-officer'] as const;
const insight = ['data-protection-officer', 'oversight'] as const;

/** The screens of jurists, of insight and oversight, of planning and of operations. */
export const deskScreens: readonly Screen[] = [
  {
    id: 'judgments',
    address: '/judgments',
    title: { sv: 'Bedömningar som väntar', en: 'Judgments waiting' },
    who: ['jurist'],
    answers: {
      sv: 'Vilka uppgifter som väntar på en bedömning, i vilket ärende, vilken prövning och vilken bestämmelse.',
      en: 'Which items wait for a judgment, in which case, which test and which provision.',
    },
    pictured: true,
  },
  {
    id: 'judge',
    address: '/judgments/$disclosureId/$itemId',
    title: { sv: 'Bedöm en uppgift', en: 'Judge an item' },
    who: ['jurist'],
    answers: {
      sv: 'Vad som talar för och emot, med bestämmelser och källor, och hur frågan har bedömts tidigare. Inget svar är förvalt.',
      en: 'What speaks for and against, with provisions and sources, and how it was judged before. No answer is chosen beforehand.',
    },
    pictured: true,
  },
  {
    id: 'law',
    address: '/law',
    title: { sv: 'Lagen', en: 'The law' },
    who: 'everyone',
    answers: {
      sv: 'Vilka bestämmelser som är kodade och gäller en viss dag, och på vilket underlag.',
      en: 'Which provisions are encoded and hold on a day, and on what evidence.',
    },
  },
  {
    id: 'provision',
    address: '/law/$ruleId',
    title: { sv: 'En bestämmelse', en: 'A provision' },
    who: 'everyone',
    answers: {
      sv: 'Vad bestämmelsen leder till och när, vad som bryter den, prövade exempel, och hur den löd en annan dag.',
      en: 'What the provision leads to and when, what breaks it, tried cases, and how it stood on another day.',
    },
    pictured: true,
  },
  {
    id: 'obstacles',
    address: '/obstacles',
    title: { sv: 'Hinderskarta', en: 'Map of obstacles' },
    who: 'everyone',
    answers: {
      sv: 'Vad lagen en viss dag gör med varje uppgift som en myndighet behöver av en annan: om den går, kräver bedömning eller hindras, och genom vilken bestämmelse.',
      en: 'What the law of a day does with each item that an authority needs of another: whether it goes, needs a judgment or is barred, and by which provision.',
    },
  },
  {
    id: 'proposals',
    address: '/proposals',
    title: { sv: 'Förslag till ändrade regler', en: 'Proposals to change the rules' },
    who: ['jurist'],
    answers: {
      sv: 'Vilka förslag som kan jämföras med gällande rätt, från vilken dag och på vilket underlag. Inget går före ett annat.',
      en: 'Which proposals can be compared with the law in force, from which day and on what evidence. None goes before another.',
    },
  },
  {
    id: 'proposal',
    address: '/proposals/$proposalId',
    title: { sv: 'Ett förslag', en: 'A proposal' },
    who: ['jurist'],
    answers: {
      sv: 'Vilka regler förslaget ändrar och vad det leder till: vad som börjar gå, vad som stannar och vilka skydd som faller.',
      en: 'Which rules the proposal changes and what it leads to: what begins to go, what stays and which safeguards fall.',
    },
  },
  {
    id: 'agreements',
    address: '/agreements',
    title: { sv: 'Överenskommelser', en: 'Agreements' },
    who: ['jurist', 'administrator', 'oversight'],
    answers: {
      sv: 'Vilka versioner som båda har undertecknat, och vilka förslag som väntar på svar.',
      en: 'Which versions both have signed, and which proposals wait for an answer.',
    },
  },
  {
    id: 'version',
    address: '/agreements/$subjectId/$hash',
    title: { sv: 'En version', en: 'A version' },
    who: ['jurist', 'administrator', 'oversight'],
    answers: {
      sv: 'Vad ett förslag ändrar, sida vid sida, och vad det betyder att godta eller avslå det.',
      en: 'What a proposal changes, side by side, and what accepting or refusing it means.',
    },
    pictured: true,
  },
  {
    id: 'joint',
    address: '/joint',
    title: { sv: 'Gemensam planering', en: 'Joint planning' },
    who: cases,
    answers: {
      sv: 'Vilka ärenden båda har och vad som är nästa steg, av vem och till när. Bara det som båda får se.',
      en: 'Which cases both have and what comes next, by whom and when. Only what both may see.',
    },
  },
  {
    id: 'joint-case',
    address: '/joint/$caseId',
    title: { sv: 'Gemensamt ärende', en: 'A joint case' },
    who: cases,
    answers: {
      sv: 'Nästa steg i ett ärende, samma hos båda myndigheterna, och vilka uppgifter de grundas på.',
      en: 'The next steps of a case, the same at both authorities, and the items they rest on.',
    },
    pictured: true,
  },
  {
    id: 'indicators',
    address: '/indicators',
    title: { sv: 'Indikatorer och brister', en: 'Indicators and gaps' },
    who: [...cases, 'jurist', 'administrator', 'oversight'],
    answers: {
      sv: 'Vad som hände under en period, räknat på händelser efter definitioner som är lika hos båda, och vilka uppgifter som saknades. Små antal är dolda; varje körning antecknas med sitt ändamål. En jurist godkänner den gemensamma rapporten här.',
      en: 'What happened in a period, counted from events by definitions that both share, and which items were missing. Small numbers are hidden; each run is recorded with its purpose. A jurist approves the joint report here.',
    },
    pictured: true,
  },
  {
    id: 'access-review',
    address: '/access-review',
    title: { sv: 'Logguppföljning', en: 'Access review' },
    who: insight,
    answers: {
      sv: 'Vem som har tagit del av ett ärende, när och på vilken grund. Uppföljningen antecknas själv.',
      en: 'Who has looked at a case, when and on what ground. The review is recorded itself.',
    },
    pictured: true,
  },
  {
    id: 'extract',
    address: '/extract',
    title: { sv: 'Registerutdrag', en: 'Extract for the person' },
    who: ['data-protection-officer', 'registrar', 'return-officer', 'enforcement-officer'],
    answers: {
      sv: 'Vad myndigheten har om en person (artikel 15 i dataskyddsförordningen), med bevis för att inget är utelämnat utan att det sägs.',
      en: 'What the authority holds about a person (GDPR Article 15), with proof that nothing is left out unsaid.',
    },
    pictured: true,
  },
  {
    id: 'extract-exceptions',
    address: '/cases/$caseId/extract-exceptions',
    title: { sv: 'Undantag från registerutdrag', en: 'Exceptions from the extract' },
    who: ['jurist', 'return-officer', 'enforcement-officer'],
    answers: {
      sv: 'Vilken uppgift som inte lämnas till personen, på vilken laglig grund och varför. Utdraget säger att något är undantaget.',
      en: 'Which item is not given to the person, on which ground of law and why. The extract says that something is excepted.',
    },
  },
  {
    id: 'disclosure-ledger',
    address: '/disclosure-ledger',
    title: { sv: 'Utlämnandeförteckning', en: 'Disclosure ledger' },
    who: [...insight, ...cases, 'jurist', 'registrar'],
    answers: {
      sv: 'Vad som har lämnats ut om en person, till vem, när och enligt vilken bestämmelse, med bevis.',
      en: 'What was disclosed about a person, to whom, when and by which provision, with proof.',
    },
    pictured: true,
  },
  {
    id: 'evidence',
    address: '/messages/$messageId/evidence',
    title: { sv: 'Bevis om ett meddelande', en: 'Evidence of a message' },
    who: [...cases, 'jurist', 'registrar', 'oversight'],
    answers: {
      sv: 'En fil som styrker ett meddelande för vem som helst. Handläggaren väljer vilka uppgifter den visar.',
      en: 'A file that proves a message to anyone. The officer chooses which items it shows.',
    },
  },
  {
    id: 'evidence-check',
    address: '/evidence',
    title: { sv: 'Kontrollera bevis', en: 'Check evidence' },
    who: 'everyone',
    answers: {
      sv: 'Om en bevisfil håller, och vad den styrker. Kontrollen görs i webbläsaren; inget skickas.',
      en: 'Whether a file of evidence holds, and what it proves. It is checked in the browser; nothing is sent.',
    },
    pictured: true,
  },
];
