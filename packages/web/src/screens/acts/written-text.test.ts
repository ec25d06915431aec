// SPDX-License-Identifier: EUPL-1.2
import { actFields } from '@samsyn/contract';
import { expect, test } from 'vitest';
import { writtenText } from './written-text.ts';

test('what was written is given back, what was chosen or is empty is not', () => {
  const typed = { ground: 'risk-of-absconding', decidedOn: '2026-01-01', place: ' Förvaret ' };
  expect(writtenText(actFields('detain'), typed, 'Beslut 12')).toBe('Förvaret; Beslut 12');
  expect(writtenText(actFields('detain'), {}, ' ')).toBe('');
});
