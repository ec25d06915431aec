// SPDX-License-Identifier: EUPL-1.2
import { goStands } from '../gate/go-stands.ts';
import type { Guard } from './guard.ts';

/**
 * A departure rests on a check made close to it, of which nothing has changed since; a check that
 * was not made, has grown old or found something carries nobody.
 */
export const gateNotPassed: Guard = {
  code: 'guard.gate-not-passed',
  asks: 'case',
  source: 'JO 6758-2016',
  provisions: [{ act: '2005:716', chapter: 12, section: '10' }],
  reason: 'no go of the gate stands',
  stops: ({ gate, now, lastKnownAt }) => !goStands(gate, { now, lastKnownAt }),
};
