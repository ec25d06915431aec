// SPDX-License-Identifier: EUPL-1.2
import { actFields } from '@samsyn/contract';
import { ActKind } from '@samsyn/terms';
import { describe, expect, it, test } from 'vitest';
import { enActs } from '../../messages/en-acts.ts';
import { svActs } from '../../messages/sv-acts.ts';

describe.each(ActKind.options)('the words of %s', (act) => {
  it('stand in both languages', () => {
    for (const { names, fields, codes } of [svActs, enActs]) {
      expect(names[act]?.name, act).toMatch(/\S/);
      expect(names[act]?.does, act).toMatch(/\S/);
      for (const field of actFields(act)) {
        expect(fields[`${act}.${field.name}`] ?? fields[field.name], field.name).toMatch(/\S/);
        if (field.kind !== 'choice') continue;
        for (const code of field.codes)
          expect(codes[`${field.name}.${code}`] ?? codes[code], code).toMatch(/\S/);
      }
    }
  });
});

test('the two languages name the same things', () => {
  for (const part of ['names', 'fields', 'codes'] as const)
    expect(Object.keys(enActs[part])).toEqual(Object.keys(svActs[part]));
});
