// SPDX-License-Identifier: EUPL-1.2
import type { ActOf } from '@samsyn/terms';
import { deprives } from '../custody/measure.ts';
import type { Guard } from './guard.ts';

/** A transport rests on a measure that stands, and its order ends no later than that must be reviewed. */
export const transportWithoutGround: Guard<ActOf<'order-transport' | 'change-transport'>> = {
  code: 'guard.transport-without-ground',
  source: 'JO 1370-2020',
  provisions: [
    { act: '2005:716', chapter: 10, section: '10' },
    { act: '2005:716', chapter: 10, section: '19 a' },
  ],
  reason: 'no measure stands, or the order would be valid longer than its ground',
  stops: ({ custody, today }, { validUntil }) =>
    validUntil < today ||
    !custody.open.some(
      ({ measure, due, basisGone }) =>
        deprives(measure) && basisGone === undefined && due !== undefined && validUntil <= due.on,
    ),
};
