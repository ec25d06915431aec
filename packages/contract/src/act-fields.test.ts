// SPDX-License-Identifier: EUPL-1.2
import { ActKind } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { actFields } from './act-fields.ts';

test.each(ActKind.options)('%s has a form', (act) => {
  const fields = actFields(act);
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields)
    if (field.kind === 'choice') expect(field.codes.length, field.name).toBeGreaterThan(1);
});

test('a form says of each field what it takes and whether it must be there', () => {
  expect(actFields('detain')).toEqual(
    expect.arrayContaining([
      { name: 'ground', required: true, kind: 'choice', codes: expect.any(Array) },
      { name: 'decidedOn', required: true, kind: 'day' },
      { name: 'place', required: true, kind: 'text' },
      { name: 'removalDecision', required: true, kind: 'document' },
    ]),
  );
  expect(actFields('add-identity-claim')).toContainEqual({
    name: 'nationality',
    required: false,
    kind: 'country',
  });
  expect(actFields('record-comment')).toContainEqual({
    name: 'claim',
    required: true,
    kind: 'entry',
  });
  expect(actFields('state-missing')).toContainEqual({
    name: 'itemMissing',
    required: true,
    kind: 'item',
  });
  expect(actFields('abort-travel')).toContainEqual({
    name: 'backInSweden',
    required: true,
    kind: 'yes-no',
  });
});
