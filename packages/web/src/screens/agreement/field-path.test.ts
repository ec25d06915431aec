// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest';
import { svAgreement } from '../../messages/sv-agreement.ts';
import { fieldPath, fieldText } from './field-path.ts';

test('a difference is named from the outside in, with what has no name as it is written', () => {
  expect(fieldPath('label.sv', svAgreement)).toBe('namn › på svenska');
  expect(fieldPath('fields.state.required', svAgreement)).toBe('fält › state › obligatoriskt');
});

test('nothing, yes and no are said; everything else is quoted', () => {
  expect([null, '', 'true', 'false', 'A12'].map((text) => fieldText(text, svAgreement))).toEqual([
    '–',
    '–',
    'ja',
    'nej',
    'A12',
  ]);
});
