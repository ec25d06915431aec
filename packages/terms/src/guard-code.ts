// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** The guards of acts; each is the code of the refusal it gives. */
export const GuardCode = z.enum([
  'guard.not-competent',
  'guard.stop-stands',
  'guard.dates-in-doubt',
  'guard.decision-not-opened',
]);
export type GuardCode = z.infer<typeof GuardCode>;
