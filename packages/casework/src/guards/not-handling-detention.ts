// SPDX-License-Identifier: EUPL-1.2
import type { Guard } from './guard.ts';

/** One authority reviews, by one clock: the one that handles detention now; neither relies on the other. */
export const notHandlingDetention: Guard = {
  code: 'guard.not-handling-detention',
  source: 'JO 1370-2020',
  provisions: [
    { act: '2005:716', chapter: 10, section: '12' },
    { act: '2005:716', chapter: 10, section: '13' },
    { act: '2005:716', chapter: 10, section: '14' },
  ],
  reason: 'the other authority, or a court, handles the detention',
  asks: 'case',
  stops: ({ standing, role }) => standing['detention-authority'].value.word !== role,
};
