// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { Digest } from '../ids.ts';
import { PlainDate } from '../dates.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);

/** Acts on liberty: begun, reviewed and ended by decisions of their own, each with its document. */
export const custodyActs = [
  z.strictObject({
    act: z.literal('detain'),
    measure: z.enum(['held', 'supervision', 'detention']),
    ground: z.enum(['identity', 'examination', 'enforcement']),
    /** The provision that the decision names. */
    provision: text.optional(),
    decidedOn: PlainDate,
    /** The hour in Stockholm, from which somebody who is held is held for so many hours. */
    decidedTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional(),
    nextReviewOn: PlainDate,
    place: text,
    /** The removal decision that it is to enforce, which the officer has opened. */
    removalDecision: Digest,
  }),
  z.strictObject({
    act: z.literal('review-custody'),
    reviewedOn: PlainDate,
    nextReviewOn: PlainDate,
    provision: text,
  }),
  /** Special reasons keep somebody who is held as long again (9 kap. 12 § UtlL). */
  z.strictObject({ act: z.literal('hold-longer'), provision: text }),
  z.strictObject({ act: z.literal('move-custody'), place: text }),
  z.strictObject({
    act: z.literal('end-custody'),
    reason: z.enum(['ground-ceased', 'court-ordered', 'lapsed', 'enforced', 'decided']),
    endedOn: PlainDate,
  }),
] as const;
