// SPDX-License-Identifier: EUPL-1.2
import type { CatalogueItem } from '@samsyn/terms';
import { ItemId } from '@samsyn/terms';
import { expect, it } from 'vitest';
import { readProposal } from './read-proposal.ts';

const name = ItemId.parse('outward-name');
const field = {
  type: 'text',
  label: { sv: 'Efternamn', en: 'Family name' },
  maskedWhenProtected: false,
  required: true,
} as const;
const fields: CatalogueItem['fields'] = { familyName: field };
const find = () => ({ fields }) as CatalogueItem;
const to = { state: 'ug', mission: 'Ambassaden' };

it('is read with its state in capitals, once an item is chosen and filled in', () => {
  const typed = { [name]: { fields: { familyName: 'Prov' } } };
  expect(readProposal({ ...to, typed }, [name], find)).toEqual({
    state: 'UG',
    mission: 'Ambassaden',
    items: [{ item: name, value: { familyName: 'Prov' } }],
  });
});

it.each([
  ['nothing is chosen', {}],
  ['a field that is asked for is empty', { [name]: { fields: {} } }],
])('is not read while %s', (_what, typed) => {
  expect(readProposal({ ...to, typed }, [name], find)).toBeUndefined();
});
