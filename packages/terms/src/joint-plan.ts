// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';

/** What comes next in a case that concerns both authorities, as their messages tell it. */
export const JointWhat = z.enum([
  'travel',
  'answer-question',
  'answer-return',
  'answer-place',
  'bring-to-place',
  'help-with-detention',
  'review-custody',
  'transfer',
  'wait',
  'voluntary-departure',
  'travel-document',
]);
export type JointWhat = z.infer<typeof JointWhat>;

/** Who is to do it. */
export const JointParty = z.enum(['migration', 'police', 'person']);
export type JointParty = z.infer<typeof JointParty>;
