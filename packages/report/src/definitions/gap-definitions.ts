// SPDX-License-Identifier: EUPL-1.2
import type { FigureDefinition } from './figure-definition.ts';

const perItem = {
  sv: 'En uppgift räknas en gång för varje överlämnande och varje begäran. Samma ärende kan därför räknas flera gånger.',
  en: 'An item is counted once for each handover and each request; one case can therefore be counted more than once.',
};

/** Item by item: was it needed, did it come, and why not. */
export const gapDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'gap-needed',
    chapter: 'gaps',
    name: { sv: 'Behövdes', en: 'Needed' },
    definition: {
      sv: 'Hur ofta uppgiften behövdes: i ett överlämnande eller i en begäran som besvaras.',
      en: 'How often the item was needed: in a handover, or in a request being answered.',
    },
    query:
      'given: disclosure_items of handovers and answers; received: core items per handover and request_items',
    uncertainty: perItem,
  },
  {
    figure: 'gap-at-handover',
    chapter: 'gaps',
    name: { sv: 'Fanns vid överlämnandet', en: 'Present at handover' },
    definition: {
      sv: 'Hur ofta uppgiften följde med överlämnandet, av de överlämnanden där den behövdes.',
      en: 'How often the item came with the handover, of the handovers in which it was needed.',
    },
    query: 'disclosure_items.sent_with of handovers; case_events.items of handover-received',
    uncertainty: perItem,
  },
  {
    figure: 'gap-late',
    chapter: 'gaps',
    name: { sv: 'Kom sent', en: 'Came late' },
    definition: {
      sv: 'Uppgiften lämnades mer än sju dygn efter överlämnandet den hörde till, eller mer än sju dygn efter begäran.',
      en: 'The item was given more than seven days after the handover it belonged to, or after the request.',
    },
    query: 'disclosures.opened_at, messages.at of sent_with; more than 7 days between',
    uncertainty: {
      sv: 'Gränsen sju dygn är vald för jämförelse. Den är ingen frist i lag.',
      en: 'The limit of seven days was chosen for comparison; it is no time limit in law.',
    },
  },
  {
    figure: 'gap-queried',
    chapter: 'gaps',
    name: { sv: 'Begärdes särskilt', en: 'Asked for by itself' },
    definition: {
      sv: 'Hur ofta mottagaren begärde uppgiften för sig, utöver den överenskomna listan.',
      en: 'How often the recipient asked for the item by itself, beside the agreed list.',
    },
    query: 'request_items.asked = individual, not struck',
    uncertainty: perItem,
  },
  {
    figure: 'gap-refused',
    chapter: 'gaps',
    name: { sv: 'Lämnades inte ut', en: 'Refused' },
    definition: {
      sv: 'Uppgiften lämnades inte, för att lagen hindrar det eller för att en handläggare beslutade så.',
      en: 'The item was not given, because the law bars it or because an officer so decided.',
    },
    query:
      'disclosure_items as at the end (earlier_standings): outcome = must-not, or outcome = may and word = withhold',
    uncertainty: perItem,
  },
  {
    figure: 'gap-corrected',
    chapter: 'gaps',
    name: { sv: 'Rättades efteråt', en: 'Corrected later' },
    definition: {
      sv: 'Uppgiften lämnades men var fel: en rättelse, radering eller begränsning har meddelats under perioden.',
      en: 'The item was given and was wrong: a correction, erasure or restriction was told in the period.',
    },
    query: 'entries.item in (correction-notice, correction-notice-police); value.itemCorrected',
    uncertainty: {
      sv: 'Fel som ingen har upptäckt syns inte.',
      en: 'Errors that nobody has found are not seen.',
    },
  },
  {
    figure: 'gap-missing',
    chapter: 'gaps',
    name: { sv: 'Varför uppgiften saknas', en: 'Why the item is missing' },
    definition: {
      sv: 'Av de gånger uppgiften behövdes men inte kom: hindrad av lag, inte utlämnad efter beslut, väntar på bedömning, ännu inte sänd, aldrig inhämtad (myndigheten har angett att den inte finns), inte registrerad som egen uppgift (angiven att komma senare), angiven som inte lämnad, eller ingen orsak angiven.',
      en: 'Of the times that the item was needed and did not come: barred by law, withheld by decision, waiting for judgment, not sent yet, never collected (stated not to exist), not recorded as an item of its own (stated to follow), stated as not given, or no cause stated.',
    },
    query:
      'disclosure_items not sent by the end: outcome, word as at the end (earlier_standings); entries.item = completeness-statement: itemMissing, reason; received: request_items.answer, answers known by the end',
    uncertainty: {
      sv: 'Orsaken till att en uppgift inte finns bygger på vad handläggaren har angett. Har den som svarar angett flera skäl efter varandra för samma begärda uppgift gäller det senaste.',
      en: 'Why an item is not held rests on what the officer has stated. Where who answers has stated several reasons for one item asked for, the latest counts.',
    },
  },
  {
    figure: 'gap-barred',
    chapter: 'gaps',
    name: { sv: 'Hinder i lag', en: 'Barred by law' },
    definition: {
      sv: 'Bestämmelsen som avgjorde att uppgiften inte får lämnas.',
      en: 'The provision that decided that the item must not be given.',
    },
    query:
      'disclosure_items as at the end (earlier_standings): outcome = must-not, first of provisions',
    uncertainty: {
      sv: 'Flera bestämmelser kan hindra. Den som avgjorde räknas.',
      en: 'More than one provision may bar; the one that decided is counted.',
    },
  },
  {
    figure: 'gap-waiting',
    chapter: 'gaps',
    name: { sv: 'Väntan på bedömning', en: 'Waiting for a judgment' },
    definition: {
      sv: 'Av de gånger uppgiften krävde en handläggares bedömning: hur många som fortfarande väntar, och hur länge de har väntat, räknat till bedömningen eller till periodens slut.',
      en: 'Of the times that the item needed an officer’s judgment: how many still wait, and how long they have waited, to the judgment or to the end of the period.',
    },
    query: 'disclosures.opened_at to the first of judgments.at and disclosure_items.word_at',
    uncertainty: {
      sv: 'Tiden räknas i kalendertid, nätter och helger med.',
      en: 'Time is calendar time, nights and holidays included.',
    },
  },
];
