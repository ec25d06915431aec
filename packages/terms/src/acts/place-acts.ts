// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);

/** Acts on detention places: asked for by agreed criteria, given or refused by a person. */
export const placeActs = [
  z.strictObject({
    act: z.literal('request-place'),
    priority: z.enum(['high', 'normal', 'low']),
    criterion: z.enum(['travel-booked', 'release-near', 'decision-ground', 'enforcement-plan']),
    expectedTravelOn: PlainDate.optional(),
    separateRoom: z.boolean().optional(),
    accessible: z.boolean().optional(),
  }),
  z.strictObject({ act: z.literal('grant-place'), place: text, from: PlainDate }),
  z.strictObject({
    act: z.literal('refuse-place'),
    reason: z.enum(['none-free', 'needs-not-met', 'basis-missing', 'other-goes-first']),
  }),
] as const;
