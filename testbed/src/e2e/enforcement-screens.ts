// SPDX-License-Identifier: EUPL-1.2
import type { Screen } from './screen.ts';

const both = ['return-officer', 'enforcement-officer'] as const;
const cases = ['return-officer', 'intake-officer', 'enforcement-officer'] as const;

/** The screens of stops, custody, departure and what leaves the country. */
export const enforcementScreens: readonly Screen[] = [
  {
    id: 'stop',
    address: '/cases/$caseId/acts/$act',
    title: { sv: 'Ett stopp, över hela skärmen', en: 'A stop, over the whole screen' },
    who: [...cases, 'custodian', 'carrier'],
    answers: {
      sv: 'Vad som stoppats, i vilket ärende, på vilken bestämmelse, vad det gäller, vem som lämnat det och när det lyfts till fler. Det står kvar tills någon kvitterar; det som var skrivet finns kvar under.',
      en: 'What is stopped, in which case, by which provision, what it binds, who told of it and when it is raised to more. It stands until acknowledged; what was typed is still there beneath.',
    },
    pictured: true,
  },
  {
    id: 'stops',
    address: '/stops',
    title: { sv: 'Stopp, med tider', en: 'Stops, with their times' },
    who: [...cases, 'court-desk'],
    answers: {
      sv: 'När varje stopp beslutades, kom in, registrerades, nådde den andra myndigheten och kvitterades, av vem och på vilken bestämmelse.',
      en: 'When each stop was decided, came in, was registered, reached the other authority and was acknowledged, by whom and on which provision.',
    },
    pictured: true,
  },
  {
    id: 'court',
    address: '/',
    title: { sv: 'Domstolsbeslut', en: 'Decisions of courts' },
    who: ['court-desk'],
    answers: {
      sv: 'Ett beslut registreras med två tider: när det beslutades och när det kom in. Listan säger vilka beslutet ännu inte har nått.',
      en: 'A decision is registered with two times: when it was made and when it came in. The list says whom it has not reached yet.',
    },
    pictured: true,
  },
  {
    id: 'custodian',
    address: '/',
    title: { sv: 'Stopp att kvittera', en: 'Stops to acknowledge' },
    who: ['custodian', 'carrier'],
    answers: {
      sv: 'Vilka stopp som gäller någon som förvaras eller transporteras. Inget annat om ärendet visas.',
      en: 'Which stops concern someone held or carried. Nothing else of the case is shown.',
    },
  },
  {
    id: 'carrier',
    address: '/',
    title: { sv: 'Transporter att genomföra', en: 'Transports to carry out' },
    who: ['carrier'],
    answers: {
      sv: 'Vilka transporter som är beställda, till när, och vad som behövs under resan. Ärendenummer, inga namn.',
      en: 'Which transports are ordered, by when, and what is needed on the way. Case numbers, no names.',
    },
    pictured: true,
  },
  {
    id: 'gate',
    address: '/cases/$caseId/gate',
    title: { sv: 'Kontroll före avresa', en: 'Check before departure' },
    who: ['enforcement-officer'],
    answers: {
      sv: 'Vad som hindrar resan, enligt vilken bestämmelse, varifrån uppgiften kommer och hur gammal den är. Utan en kontroll som gäller kan resan inte påbörjas.',
      en: 'What hinders the journey, by which provision, where that comes from and how old it is. Without a check that holds the journey cannot begin.',
    },
    pictured: true,
  },
  {
    id: 'departure-receipt',
    address: '/cases/$caseId/departure-receipt',
    title: { sv: 'Intyg om utresa', en: 'Receipt of departure' },
    who: cases,
    answers: {
      sv: 'Vilken dag personen lämnade landet och vad det grundas på, på ett papper som personen kan behålla.',
      en: 'The day the person left and what that rests on, on a paper that the person can keep.',
    },
  },
  {
    id: 'transport',
    address: '/cases/$caseId/transport',
    title: { sv: 'Beställning av transport', en: 'Transport order' },
    who: both,
    answers: {
      sv: 'Vad som har beställts av Kriminalvården, på vilken grund, till när det gäller och vad svaret blev.',
      en: 'What was ordered of the Prison and Probation Service, on which ground, until when it holds and what the answer was.',
    },
  },
  {
    id: 'print',
    address: '/cases/$caseId/print/$what',
    title: { sv: 'Utskrift', en: 'Print' },
    who: cases,
    answers: {
      sv: 'Ärendeblad, kontroll före avresa eller transportbeställning på papper, med vem som skrev ut och när. Utskriften registreras innan den visas.',
      en: 'Case sheet, check before departure or transport order on paper, with who printed and when. The print is recorded before it is shown.',
    },
  },
  {
    id: 'places',
    address: '/places',
    title: { sv: 'Förvarsplatser', en: 'Detention places' },
    who: both,
    answers: {
      sv: 'Vilka som väntar på plats, sedan när och med vilka skäl. Den som svarar ser vad som måste vara läst innan en plats beviljas.',
      en: 'Who waits for a place, since when and for which reasons. Whoever answers sees what must be read before a place is granted.',
    },
    pictured: true,
  },
  {
    id: 'outward',
    address: '/cases/$caseId/outward',
    title: { sv: 'Utlämnande till utländsk myndighet', en: 'Giving to a foreign authority' },
    who: [...cases, 'jurist'],
    answers: {
      sv: 'Vad som får lämnas, vad lagen säger om varje uppgift, vem som har granskat och att en annan handläggare beslutar.',
      en: 'What may be given, what the law says of each item, who has reviewed it, and that another officer decides.',
    },
    pictured: true,
  },
  {
    id: 'releases',
    address: '/releases',
    title: { sv: 'Alla utlämnanden', en: 'All of them' },
    who: [...cases, 'jurist'],
    answers: {
      sv: 'Vilka utlämnanden till utländska myndigheter som väntar på en andra handläggare, prövas eller är avslutade.',
      en: 'Which of them wait for a second officer, are under examination or are done.',
    },
  },
];
