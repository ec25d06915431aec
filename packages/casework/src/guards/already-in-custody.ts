// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import type { Guard } from './guard.ts';

/**
 * A person is held on one basis at a time. Who has received the case reviews the measure that
 * stands; only the authority's own measure of another kind gives way to a new one.
 */
export const alreadyInCustody: Guard<ActOf<'detain'>> = {
  code: 'guard.already-in-custody',
  source: 'JO 1370-2020',
  provisions: [
    { act: '2005:716', chapter: 10, section: '9' },
    { act: '2005:716', chapter: 10, section: '12' },
    { act: '2005:716', chapter: 10, section: '13' },
  ],
  reason: 'a measure of this or the other authority stands already',
  stops: ({ custody, role }, act) =>
    custody.open.some(({ measure }) => measure.decidedBy !== role || measure.kind === act.measure),
};
