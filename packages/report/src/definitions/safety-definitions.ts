// SPDX-License-Identifier: EUPL-1.2
import type { FigureDefinition } from './figure-definition.ts';

/** Stops, checks before departure, departures. */
export const safetyDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'stops',
    chapter: 'stops',
    name: { sv: 'Stopp som har kvitterats', en: 'Stops taken note of' },
    definition: {
      sv: 'Besked om stopp, och om slut på stopp, som blev kända hos myndigheten under perioden och som någon där skulle kvittera, efter vem; och hur många som hade kvitterats när perioden var slut.',
      en: 'Signals of stops, and of their end, that became known at the authority in the period and that somebody there was to take note of, by whom; and how many had been taken note of when it ended.',
    },
    query: 'stop_watches.since in period; stop_acknowledgements by stop_id and party',
    uncertainty: {
      sv: 'Den som själv registrerar ett stopp har därmed kvitterat det och räknas inte här.',
      en: 'Who registers a stop has thereby taken note of it and is not counted here.',
    },
  },
  {
    figure: 'stop-time',
    chapter: 'stops',
    name: { sv: 'Tid till kvittens av stopp', en: 'Time to acknowledge a stop' },
    definition: {
      sv: 'Från att beskedet blev känt hos myndigheten till kvittens, efter vem som kvitterade.',
      en: 'From the signal becoming known at the authority to its acknowledgement, by whom.',
    },
    query: 'stop_watches.since to stop_acknowledgements.at',
    uncertainty: {
      sv: 'Median och kvartiler gäller de kvitterade. De övriga står på raden ”ännu inte”.',
      en: 'Median and quartiles are of those taken note of; the others stand as “not yet”.',
    },
  },
  {
    figure: 'stops-raised',
    chapter: 'stops',
    name: { sv: 'Stopp som fördes vidare', en: 'Stops raised to more' },
    definition: {
      sv: 'Av stoppen: hur många som inte kvitterades i tid och därför fördes vidare till fler handläggare.',
      en: 'Of the stops: how many were not taken note of in time and were raised to more officers.',
    },
    query: 'stop_escalations by stop_id, at before the end of the period',
    uncertainty: {
      sv: 'Tiden är kortare när en resa är bokad.',
      en: 'The time is shorter when a journey is booked.',
    },
  },
  {
    figure: 'gates',
    chapter: 'gates',
    name: { sv: 'Kontroller före avresa', en: 'Checks before departure' },
    definition: {
      sv: 'Kontroller som gjordes under perioden, efter resultat.',
      en: 'Checks made in the period, by result.',
    },
    query: 'gate_results.checked_at in period; result.result',
    uncertainty: {
      sv: 'Samma ärende kan kontrolleras flera gånger, och varje gång räknas.',
      en: 'One case can be checked many times, and each is counted.',
    },
  },
  {
    figure: 'gate-obstacles',
    chapter: 'gates',
    name: { sv: 'Hinder vid kontrollen', en: 'Obstacles found by the check' },
    definition: {
      sv: 'Hur många av kontrollerna som fann ett visst hinder. En kontroll kan finna flera.',
      en: 'How many of the checks found an obstacle of a kind. One check can find several.',
    },
    query: 'gate_results.result.obstacles[].reason, each once for each check',
    uncertainty: {
      sv: 'Andelarna blir tillsammans mer än hundra procent.',
      en: 'The shares add up to more than a hundred per cent.',
    },
  },
  {
    figure: 'departures',
    chapter: 'departures',
    name: { sv: 'Utresor efter bevisets styrka', en: 'Departures by grade of evidence' },
    definition: {
      sv: 'Utresor som blev kända under perioden, verkställda eller egna, efter vad som visar dem. Den senaste uppgiften i ärendet räknas. Säkert visade är de med gränsstämpel, eskortrapport eller bekräftelse i SIS.',
      en: 'Departures that became known in the period, enforced or own, by what shows them. The latest word in the case is counted. Firmly shown are those with a border stamp, an escort report or a confirmation in SIS.',
    },
    query:
      'entries.item in (enforcement-result, enforcement-details, own-departure, migration-enforced), known_at in period; value.evidence',
    uncertainty: {
      sv: 'Utresor som ingen har visat ingår inte. Det verkliga antalet är högre.',
      en: 'Departures that nobody has shown are not included; the true number is higher.',
    },
  },
];
