// SPDX-License-Identifier: EUPL-1.2
import type { FigureDefinition } from './figure-definition.ts';

/** What passed between the authorities. */
export const exchangeDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'messages',
    chapter: 'exchange',
    name: { sv: 'Meddelanden', en: 'Messages' },
    definition: {
      sv: 'Meddelanden som har sänts eller tagits emot under perioden, efter slag. Ett meddelande räknas en gång, den dag det ställdes i kö eller kom.',
      en: 'Messages sent or received in the period, by kind. Each is counted once, on the day it was queued or came.',
    },
    query:
      'messages: direction, kind, at in period, not taken back by the end (state, case_events of the message)',
    uncertainty: {
      sv: 'Det som sänts strax före periodens slut kan ha kommit fram efter det. Sänt och mottaget kan då skilja sig.',
      en: 'What was sent just before the end of the period may have arrived after it; sent and received can then differ.',
    },
  },
  {
    figure: 'case-flow',
    chapter: 'exchange',
    name: { sv: 'Ärendenas väg', en: 'The flow of cases' },
    definition: {
      sv: 'Antal händelser som för ett ärende vidare: öppnat, överlämnat, mottaget, lämnat tillbaka och utresa.',
      en: 'The number of events that move a case on: opened, handed over, received, returned and departure.',
    },
    query:
      'case_events.kind in (case-opened, handover-sent, handover-received, return-sent, return-received), known_at in period; departures: see Departures',
    uncertainty: {
      sv: 'Ett ärende som lämnas över två gånger räknas två gånger.',
      en: 'A case that is handed over twice is counted twice.',
    },
  },
  {
    figure: 'items-by-outcome',
    chapter: 'exchange',
    name: { sv: 'Uppgifter efter utfall', en: 'Items by outcome' },
    definition: {
      sv: 'Varje uppgift i varje utlämnande som öppnades under perioden, efter var den stod när perioden var slut: lämnad med stöd av en skyldighet, lämnad efter beslut, väntar på bedömning, lämnas inte efter beslut, hindrad av lag eller inte tillgänglig.',
      en: 'Each item of each disclosure opened in the period, by where it stood at the end: given by duty, given by decision, waiting for a judgment, withheld by decision, barred by law or not held.',
    },
    query:
      'disclosures.opened_at in period; disclosure_items as at the end (earlier_standings): outcome, word, sent_with; entries: held',
    uncertainty: {
      sv: 'Utlämnanden som öppnades sent i perioden har haft mindre tid på sig. De som hade återkallats när perioden var slut räknas inte.',
      en: 'Disclosures opened late in the period have had less time. Those abandoned by its end are not counted.',
    },
  },
  {
    figure: 'open-cases',
    chapter: 'exchange',
    name: { sv: 'Öppna ärenden', en: 'Open cases' },
    definition: {
      sv: 'Ärenden hos myndigheten som var öppna när perioden var slut: öppnade, ingen utresa känd, inte avskilda.',
      en: 'Cases at the authority open at the end of the period: opened, no departure known, not set apart.',
    },
    query: 'cases.opened_at < end, without a departure known, without case_separations in force',
    uncertainty: {
      sv: 'Ett ärende som finns hos båda räknas hos båda. Siffrorna får inte läggas ihop.',
      en: 'A case that both hold is counted at both. The numbers must not be added.',
    },
  },
  {
    figure: 'cases-returned',
    chapter: 'exchange',
    name: { sv: 'Ärenden som lämnats tillbaka', en: 'Cases returned' },
    definition: {
      sv: 'Förslag att lämna tillbaka ett ärende till Migrationsverket (12 kap. 14 a § UtlL), efter angivet skäl.',
      en: 'Proposals to return a case to the Migration Agency (chapter 12, section 14 a of the Aliens Act), by the reason given.',
    },
    query: 'entries.item = case-return, known_at in period; value.reason',
    uncertainty: {
      sv: 'Skälet är det som angavs först. Att förslaget gjordes betyder inte att ärendet togs tillbaka.',
      en: 'The reason is the one given first. That it was proposed does not mean that the case was taken back.',
    },
  },
];
