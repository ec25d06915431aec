// SPDX-License-Identifier: EUPL-1.2
import type { Sentence } from '@samsyn/terms';
import { indicators } from '../indicators/indicators.ts';
import { readIndicator } from '../indicators/read-indicator.ts';
import type { IndicatorValue } from '../indicators/read-indicator.ts';
import { hiddenWords, shareWords } from './cell-words.ts';
import { markup } from './markup.ts';
import type { Markup } from './markup.ts';
import type { ReportContent } from './report-content.ts';
import { timeWords } from './time-words.ts';
import { nameOf } from './name-of.ts';

const said = {
  sv: { of: 'av', hidden: hiddenWords, locale: 'sv-SE' },
  en: { of: 'of', hidden: 'hidden', locale: 'en-GB' },
} as const;

function valueWords(value: IndicatorValue, language: keyof Sentence): string {
  const { of, hidden, locale } = said[language];
  switch (value.kind) {
    case 'count':
      return value.value.toLocaleString(locale);
    case 'median':
      return timeWords(value.value, language);
    case 'share':
      return `${shareWords(value.value)} (${value.count} ${of} ${value.of})`;
    case 'hidden':
      return hidden;
    case 'nothing':
      return '–';
  }
}

/** The indicators at both authorities, named in one language. */
export function indicatorTable({ statements }: ReportContent, language: keyof Sentence): Markup {
  const words =
    language === 'sv'
      ? { caption: 'Indikatorer', what: 'Indikator', source: 'Efterfrågad av' }
      : { caption: 'Indicators', what: 'Indicator', source: 'Asked for by' };
  return markup`<table><caption>${words.caption}</caption><thead><tr><th scope="col">${words.what}</th>${statements.map(
    (one) => markup`<th scope="col">${nameOf(one)[language]}</th>`,
  )}<th scope="col">${words.source}</th></tr></thead><tbody>${indicators.map(
    (indicator) =>
      markup`<tr><th scope="row">${indicator.name[language]}</th>${statements.map(
        (one) => markup`<td>${valueWords(readIndicator(indicator, one), language)}</td>`,
      )}<td>${indicator.source}</td></tr>`,
  )}</tbody></table>`;
}
