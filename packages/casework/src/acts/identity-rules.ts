// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { ItemValue } from '@samsyn/terms';
import type { ActRules } from './act-rule.ts';

/** A value of the fields that are given; what was not said is left out. */
function given(fields: Readonly<Record<string, string | undefined>>): ItemValue {
  const value: ItemValue = {};
  for (const [name, held] of Object.entries(fields)) if (held !== undefined) value[name] = held;
  return value;
}

/** New claims are told as they come; nothing hinders telling them, or that the person was heard. */
export const identityRules: ActRules<'add-identity-claim' | 'record-comment'> = {
  'add-identity-claim': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ act: _act, ...claim }) => [
      { item: ItemId.parse('new-identity-facts'), value: given(claim) },
    ],
  },
  'record-comment': {
    right: 'act',
    by: ['police'],
    guards: [],
    tells: ({ act: _act, ...comment }) => [
      { item: ItemId.parse('identity-comment'), value: given(comment) },
    ],
  },
};
