// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** The guards of acts; each is the code of the refusal it gives. */
export const GuardCode = z.enum([
  'guard.not-competent',
  'guard.stop-stands',
  'guard.end-without-decision',
  'guard.stop-not-there',
  'guard.stop-untold',
  'guard.stop-not-acknowledged',
  'guard.dates-in-doubt',
  'guard.decision-not-opened',
  'guard.gate-not-passed',
  'guard.identity-not-told',
  'guard.name-not-known',
  'guard.custody-ends-first',
  'guard.departure-evidence',
  'guard.already-in-custody',
  'guard.period-not-expired',
  'guard.not-handling-detention',
  'guard.custody-not-there',
  'guard.basis-not-read',
  'guard.transport-without-ground',
  'guard.clock-without-decision',
  'guard.counsel-bypassed',
  'guard.child-not-assessed',
  'guard.instructions-unclear',
  'guard.return-not-consented',
  'guard.nothing-named',
  'guard.nothing-to-correct',
  'guard.release-unreviewed',
  'guard.reveals-asylum',
]);
export type GuardCode = z.infer<typeof GuardCode>;
