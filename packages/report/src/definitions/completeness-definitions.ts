// SPDX-License-Identifier: EUPL-1.2
import type { FigureDefinition } from './figure-definition.ts';

/** Whether what was needed came. */
export const completenessDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'handovers',
    chapter: 'completeness',
    name: { sv: 'Överlämnanden', en: 'Handovers' },
    definition: {
      sv: 'Överlämnanden under perioden, och hur många som var fullständiga: varje uppgift i katalogens kärna lämnades, eller så har myndigheten angett att den inte finns.',
      en: 'Handovers in the period, and how many were complete: each item of the catalogue’s core was given, or its holder stated that it does not exist.',
    },
    query:
      'case_events.kind = handover-sent / handover-received, items; catalogue.handover = core; entries.item = completeness-statement',
    uncertainty: {
      sv: 'Kärnan är den som katalogen har när siffrorna räknas; dess digest står i filen. En uppgift som inte behövs i just det ärendet räknas ändå, om det inte är angivet att den inte finns.',
      en: 'The core is that of the catalogue when the figures are computed; its digest is in the file. An item not needed in that very case counts all the same, unless stated not to exist.',
    },
  },
  {
    figure: 'requests',
    chapter: 'completeness',
    name: { sv: 'Begäran om uppgifter', en: 'Requests' },
    definition: {
      sv: 'Begäran som sänts eller kommit under perioden, och hur många som hade besvarats när perioden var slut.',
      en: 'Requests sent or received in the period, and how many had been answered when it ended.',
    },
    query:
      'requests: sent (case_events request-sent) or come in period; case_events.kind = answer-sent / answer-received by request_id, known before the end',
    uncertainty: {
      sv: 'Ett första svar räknas som svar, också när någon uppgift väntar på bedömning.',
      en: 'A first answer counts as an answer, also when an item waits for judgment.',
    },
  },
  {
    figure: 'departed-of-handed-over',
    chapter: 'departures',
    name: { sv: 'Utresor av de överlämnade', en: 'Departed of those handed over' },
    definition: {
      sv: 'Av de ärenden som lämnades över under perioden: hur många där utresan var känd när perioden var slut.',
      en: 'Of the cases handed over in the period: how many with a departure known when it ended.',
    },
    query: 'case_events handover in period, joined with departures known before its end',
    uncertainty: {
      sv: 'Korta perioder ger låga tal, eftersom en utresa tar tid. Jämför perioder av samma längd.',
      en: 'Short periods give low numbers, as a departure takes time. Compare periods of one length.',
    },
  },
];
