// SPDX-License-Identifier: EUPL-1.2
import type { DisclosedView } from '@samsyn/contract';
import { legalDay, Instant } from '@samsyn/terms';
import type { CatalogueField, EntrySource, ItemValue } from '@samsyn/terms';

export const sourceWords: Readonly<Record<EntrySource['kind'], string>> = {
  decision: 'Beslut',
  judgment: 'Dom',
  register: 'Register',
  document: 'Handling',
  person: 'Du själv',
  officer: 'Handläggare',
  'other-authority': 'Annan myndighet',
  law: 'Följer av lag',
};

export const howWords: Readonly<Record<DisclosedView['how'], string>> = {
  handover: 'Överlämnande av ärendet',
  request: 'Begäran om uppgifter',
  answer: 'Svar på begäran',
  notice: 'Underrättelse',
  stop: 'Besked om stopp',
  return: 'Återlämnande av ärendet',
  'gate-question': 'Fråga före avresa',
  'gate-answer': 'Svar på fråga före avresa',
  outward: 'Utlämnande till utländsk beskickning',
  alert: 'Underlag till registrering i SIS',
};

export const stateWords: Readonly<Record<DisclosedView['state'], string>> = {
  queued: 'På väg',
  retrying: 'På väg',
  held: 'Mottaget, väntar hos mottagaren',
  quarantined: 'Mottaget, väntar på granskning hos mottagaren',
  delivered: 'Mottaget',
  refused: 'Avvisat av mottagaren',
  withdrawn: 'Återtaget innan det togs emot',
  failed: 'Kom inte fram',
  received: 'Mottaget',
  given: 'Lämnat',
};

/** One field in Swedish, by the catalogue. */
export function fieldWords(field: CatalogueField | undefined, value: ItemValue[string]): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (field?.type === 'code') return field.values?.[String(value)]?.sv ?? String(value);
  if (field?.type !== 'country' || !/^[A-Z]{2}$/.test(String(value))) return String(value);
  if (value === 'XX') return 'Okänt land';
  return new Intl.DisplayNames('sv', { type: 'region' }).of(String(value)) ?? String(value);
}

/** The legal day and the time in Sweden. */
export function instantWords(at: string): string {
  const time = new Intl.DateTimeFormat('sv', {
    timeZone: 'Europe/Stockholm',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${legalDay(Instant.parse(at))} kl. ${time.format(Date.parse(at))}`;
}
