// SPDX-License-Identifier: EUPL-1.2
import type { Guard } from './guard.ts';

/** What has ended or lapsed is not reviewed back into force, nor is anybody moved on it. */
export const custodyNotThere: Guard = {
  code: 'guard.custody-not-there',
  source: 'JO 1370-2020',
  provisions: [
    { act: '2005:716', chapter: 10, section: '9' },
    { act: '2005:716', chapter: 10, section: '10' },
  ],
  reason: 'no measure stands: none was decided, or it has ended or lapsed',
  asks: 'case',
  stops: ({ custody }) => !custody.open.some(({ basisGone }) => basisGone === undefined),
};
