// SPDX-License-Identifier: EUPL-1.2
import { CatalogueItem, Protection } from '@samsyn/terms';
import { describe, expect, it } from 'vitest';
import { maskValue } from './mask-value.ts';
import { nameFields } from './person-name.ts';

const label = { sv: 'Fält', en: 'Field' };
const field = (maskedWhenProtected: boolean) => ({
  type: 'text',
  label,
  maskedWhenProtected,
  required: false,
});
const fields = { familyName: field(false), sex: field(false), personalNumber: field(true) };
const item = { fields: CatalogueItem.shape.fields.parse(fields) };
const value = { familyName: 'Exempel', sex: 'unknown', personalNumber: '1', unheardOf: 'x' };

const mask = (protection: Protection, cleared = false, hidden?: ReadonlySet<string>) =>
  maskValue(value, item, protection, cleared, hidden);

describe('a value', () => {
  it('is whole for a person without protection, and for who is cleared', () => {
    expect(mask('none')).toEqual({ value, masked: [] });
    for (const level of Protection.options)
      expect(mask(level, true, nameFields)).toEqual({ value, masked: [] });
  });

  it.each(Protection.options.filter((level) => level !== 'none'))(
    'goes without what the catalogue masks or does not know, at the level %s',
    (level) => {
      expect(mask(level)).toEqual({
        value: { familyName: 'Exempel', sex: 'unknown' },
        masked: ['personalNumber', 'unheardOf'],
      });
    },
  );

  it('is shown without names where names are hidden', () => {
    expect(mask('marking', false, nameFields)).toEqual({
      value: { sex: 'unknown' },
      masked: ['familyName', 'personalNumber', 'unheardOf'],
    });
  });

  it('of an item that the catalogue does not know is masked whole', () => {
    expect(maskValue(value, undefined, 'marking', false)).toEqual({
      value: {},
      masked: Object.keys(value),
    });
  });
});
