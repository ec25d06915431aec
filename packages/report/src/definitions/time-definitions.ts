// SPDX-License-Identifier: EUPL-1.2
import type { FigureDefinition } from './figure-definition.ts';

const calendarTime = {
  sv: 'Kalendertid, nätter och helger med. De två nodernas klockor kan skilja sig några minuter.',
  en: 'Calendar time, nights and holidays included. The clocks of the two nodes may differ by minutes.',
};

/** How long things take. */
export const timeDefinitions: readonly FigureDefinition[] = [
  {
    figure: 'receipt-time',
    chapter: 'times',
    name: { sv: 'Tid till kvittens', en: 'Time to receipt' },
    definition: {
      sv: 'Från att ett meddelande ställdes i kö till att mottagaren slutligt kvitterade det, efter meddelandets slag.',
      en: 'From a message being queued to the recipient’s final receipt, by the kind of message.',
    },
    query: 'messages.at to receipts.received_at, side = held, result accepted or rejected',
    uncertainty: calendarTime,
  },
  {
    figure: 'answer-time',
    chapter: 'times',
    name: { sv: 'Tid till svar', en: 'Time to answer' },
    definition: {
      sv: 'Från att en begäran sändes eller kom till det första svaret.',
      en: 'From a request being sent or received to the first answer.',
    },
    query: 'requests.at to the first case_events answer-sent / answer-received by request_id',
    uncertainty: {
      sv: 'Median och kvartiler gäller de besvarade. De obesvarade står på raden ”ännu inte”.',
      en: 'Median and quartiles are of the answered ones; the others stand as “not yet”.',
    },
  },
  {
    figure: 'judgment-time',
    chapter: 'times',
    name: { sv: 'Tid till bedömning', en: 'Time to judgment' },
    definition: {
      sv: 'Från att ett utlämnande öppnades till handläggarens första bedömning eller beslut om uppgiften.',
      en: 'From a disclosure being opened to the officer’s first judgment or word on the item.',
    },
    query: 'disclosures.opened_at to the first of judgments.at and disclosure_items.word_at',
    uncertainty: calendarTime,
  },
  {
    figure: 'acceptance-time',
    chapter: 'times',
    name: { sv: 'Tid till mottagande', en: 'Time to acceptance' },
    definition: {
      sv: 'Från överlämnandet till att Polismyndigheten har angett att ärendet är mottaget för verkställighet.',
      en: 'From the handover to the Police Authority’s word that it has taken the case on.',
    },
    query:
      'case_events handover-sent / handover-received to entries.item = case-acceptance, known_at',
    uncertainty: calendarTime,
  },
];
