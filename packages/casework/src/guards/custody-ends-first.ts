// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import type { Guard } from './guard.ts';

/** Custody may not outlive its basis: a journey does not begin in one whose review is past or nearer. */
export const custodyEndsFirst: Guard<ActOf<'start-travel'>> = {
  code: 'guard.custody-ends-first',
  source: 'JO 1370-2020',
  provisions: [
    { act: '2005:716', chapter: 10, section: '9' },
    { act: '2005:716', chapter: 10, section: '10' },
  ],
  reason: 'the review of the custody is due before the journey',
  stops: ({ standing }, { on }) => {
    const { word, on: due } = standing['detention-review'].value;
    return word === 'overdue' || (word === 'due' && due !== null && due < on);
  },
};
