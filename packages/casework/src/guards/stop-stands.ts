// SPDX-License-Identifier: EUPL-1.2
import type { Guard } from './guard.ts';

/** A stop binds every decision on the person until a decision narrows it. */
export const stopStands: Guard = {
  code: 'guard.stop-stands',
  source: 'JO 3755-2006',
  provisions: [{ act: '2005:716', chapter: 12, section: '10' }],
  reason: 'a stop stands',
  stops: ({ stops }) => stops.standing.length > 0,
};
