// SPDX-License-Identifier: EUPL-1.2
import { CatalogueItem, Instant } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { ProblemError } from '../client/problem-error.ts';
import { speak } from '../language/speak.ts';
import type { Spoken } from '../language/spoken.ts';
import { en } from '../messages/en.ts';
import { sv } from '../messages/sv.ts';
import { documentKind, sizeText } from './document-words.ts';
import { entryRows } from './entry-rows.ts';
import { ageText, instantText } from './instant-words.ts';
import { problemSentence } from './problem-sentence.ts';

const swedish: Spoken = { language: 'sv', messages: sv };
const english: Spoken = { language: 'en', messages: en };

const label = (text: string) => ({ sv: text, en: `${text} (en)` });
const field = (type: string, name: string, more: object = {}) => ({
  type,
  label: label(name),
  maskedWhenProtected: false,
  required: false,
  ...more,
});

const item = CatalogueItem.parse({
  item: 'identity',
  code: 'A13',
  label: label('Identitet'),
  definition: label('Vem personen är.'),
  holder: 'migration',
  recipient: 'police',
  neededFor: label('Att rätt person avses.'),
  regime: 'udl',
  origin: 'own',
  sensitive: false,
  secrecy: [],
  partOfDecision: 'none',
  revealsWhereabouts: false,
  safetySignal: false,
  thirdPerson: false,
  thirdPersons: label('Ingen.'),
  freeText: false,
  givenByDefault: label('Ingen.'),
  retention: 'udl-22',
  form: 'field',
  fields: {
    familyName: field('text', 'Efternamn', { maskedWhenProtected: true, required: true }),
    birthDate: field('date', 'Född'),
    confidence: field('code', 'Säkerhet', { values: { stated: label('Uppgiven av personen') } }),
    nationality: field('country', 'Medborgarskap'),
    months: field('number', 'Månader'),
    certain: field('yes-no', 'Styrkt', { required: true }),
  },
  documentExpected: false,
  handover: 'standing',
  evidence: 'stated',
  basis: 'RiR 2020:7',
});

const texts = (value: Record<string, string | number | boolean>, masked: string[] = []) =>
  Object.fromEntries(
    entryRows({ value, masked }, item, swedish).map((row) => [row.field, row.text]),
  );

test('each kind of field is said in its own way', () => {
  expect(
    texts({
      familyName: 'Exempel',
      birthDate: '1990-02-28',
      confidence: 'stated',
      nationality: 'SO',
      months: 60,
      certain: true,
    }),
  ).toEqual({
    familyName: 'Exempel',
    birthDate: '1990-02-28',
    confidence: 'Uppgiven av personen',
    nationality: 'Somalia',
    months: '60',
    certain: 'ja',
  });
});

test('a code or country that is not known is shown as it stands, and XX as unknown', () => {
  expect(texts({ confidence: 'other-code', nationality: 'XX', certain: false })).toMatchObject({
    confidence: 'other-code',
    nationality: 'Okänt land',
    certain: 'nej',
  });
});

test('a masked field is said to be masked and why, even if a value came along', () => {
  const rows = entryRows(
    { value: { familyName: 'Hemlig' }, masked: ['familyName'] },
    item,
    swedish,
  );
  expect(rows[0]).toEqual({
    field: 'familyName',
    label: 'Efternamn',
    text: 'Maskerad: personen har skyddade personuppgifter',
    kind: 'masked',
  });
  expect(JSON.stringify(rows)).not.toContain('Hemlig');
});

test('what the catalogue requires and the record lacks is said; what is optional is left out', () => {
  const rows = entryRows({ value: {}, masked: [] }, item, english);
  expect(rows.map((row) => [row.field, row.kind])).toEqual([
    ['familyName', 'missing'],
    ['certain', 'missing'],
  ]);
});

test('a field outside the catalogue is shown as such, never dropped', () => {
  expect(entryRows({ value: { odd: 'x' }, masked: ['strange'] }, undefined, swedish)).toEqual([
    { field: 'odd', label: 'Fältet odd finns inte i katalogen', text: 'x', kind: 'value' },
    expect.objectContaining({ field: 'strange', kind: 'masked' }),
  ]);
});

test('moments are written by the clock in Stockholm, with their age', () => {
  const at = Instant.parse('2026-07-01T22:30:00Z');
  expect(instantText(at)).toBe('2026-07-02 00:30');
  const later = (ms: number) => ageText(at, Date.parse(at) + ms, 'sv');
  expect(later(3 * 86_400_000)).toBe('för 3 dagar sedan');
  expect(later(90 * 60_000)).toBe('för 1 timme sedan');
  expect(later(59 * 60_000)).toBe('för 59 minuter sedan');
  expect(later(1000)).toBe('denna minut');
});

test('a fault is said in words, with its code', () => {
  const known = new ProblemError('access.forbidden', 403, 'no', '$.x');
  expect(problemSentence(known, swedish)).toEqual([
    expect.stringContaining('inte behörighet'),
    'Felkod: access.forbidden',
    'Ställe: $.x',
  ]);
  expect(problemSentence(new ProblemError('ledger.root', 500, 'x'), english)[0]).toContain(
    'An error',
  );
  expect(problemSentence(new TypeError('secret detail'), english).join(' ')).not.toContain(
    'secret',
  );
});

test('a document is described by kind and size', () => {
  expect(documentKind('application/pdf')).toBe('PDF');
  expect(sizeText(120_400)).toBe('120,4 kB');
  expect(sizeText(10_485_760)).toBe('10,5 MB');
});

test('each language is fetched with its own words', async () => {
  expect(await speak('sv')).toEqual(swedish);
  expect(await speak('en')).toEqual(english);
});
