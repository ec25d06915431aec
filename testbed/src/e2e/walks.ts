// SPDX-License-Identifier: EUPL-1.2
import type { Walk } from './walk.ts';
import { actsWalk } from './walks/acts.ts';
import { brokenWalk } from './walks/broken.ts';
import { custodyWalk } from './walks/custody.ts';
import { exchangeWalk } from './walks/exchange.ts';
import { gateWalk } from './walks/gate.ts';
import { keyboardWalk } from './walks/handover-by-keyboard.ts';
import { englishWalk } from './walks/handover-in-english.ts';
import { insightWalk } from './walks/insight.ts';
import { jointWalk } from './walks/joint.ts';
import { juristWalk } from './walks/jurist.ts';
import { agreementsWalk } from './walks/law-and-agreements.ts';
import { operationsWalk } from './walks/operations.ts';
import { recordsWalk } from './walks/records.ts';
import { releaseWalk } from './walks/release.ts';
import { stopsWalk } from './walks/stops.ts';

/**
 * Every walk, in the order in which they are walked: the first finds the nodes without cases, and
 * the last cuts their power and ends the sessions.
 */
export const allWalks: readonly Walk[] = [
  exchangeWalk,
  keyboardWalk,
  englishWalk,
  recordsWalk,
  custodyWalk,
  gateWalk,
  releaseWalk,
  juristWalk,
  agreementsWalk,
  insightWalk,
  jointWalk,
  actsWalk,
  stopsWalk,
  operationsWalk,
  brokenWalk,
];
