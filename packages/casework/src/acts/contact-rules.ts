// SPDX-License-Identifier: EUPL-1.2
import { ItemId } from '@samsyn/terms';
import type { AuthorityRole } from '@samsyn/terms';
import { counselBypassed } from '../guards/counsel-bypassed.ts';
import type { ActRules } from './act-rule.ts';

const contactItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('contact-taken-migration'),
  police: ItemId.parse('contact-taken'),
};

const assessmentItem: Readonly<Record<AuthorityRole, ItemId>> = {
  migration: ItemId.parse('child-assessment'),
  police: ItemId.parse('child-assessment-police'),
};

/** Contact with the person is recorded with whether it went through counsel; so is a child's case. */
export const contactRules: ActRules<'contact-person' | 'assess-child'> = {
  'contact-person': {
    right: 'act',
    by: ['migration', 'police'],
    guards: [counselBypassed],
    tells: ({ about, how, on }, { role }) => [
      { item: contactItem[role], value: { about, how, on } },
    ],
  },
  'assess-child': {
    right: 'act',
    by: ['migration', 'police'],
    guards: [],
    tells: ({ act: _act, ...value }, { role }) => [{ item: assessmentItem[role], value }],
  },
};
