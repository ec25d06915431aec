// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Digest } from '../ids.ts';
import { PlainDate } from '../dates.ts';
import { limits } from '../limits.ts';

const place = z.string().trim().min(1).max(limits.fieldCharsMax);

/** Acts on liberty: begun, reviewed and ended by decisions of their own, each with its document. */
export const custodyActs = [
  z.strictObject({
    act: z.literal('detain'),
    measure: z.enum(['held', 'supervision', 'detention']),
    ground: z.enum(['identity', 'examination', 'enforcement']),
    decidedOn: PlainDate,
    nextReviewOn: PlainDate,
    place,
    /** The removal decision that it is to enforce, which the officer has opened. */
    removalDecision: Digest,
  }),
  z.strictObject({
    act: z.literal('end-custody'),
    reason: z.enum(['ground-ceased', 'court-ordered', 'lapsed', 'enforced', 'decided']),
    endedOn: PlainDate,
  }),
] as const;
