// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { ItemId } from '../ids.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);

/** The case taken on at the Police, and what the Migration Agency says is missing of it, and why. */
export const intakeActs = [
  z.strictObject({
    act: z.literal('accept-case'),
    unit: text,
    reference: text.optional(),
    acceptedOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('state-missing'),
    itemMissing: ItemId,
    reason: z.enum(['does-not-exist', 'will-follow', 'not-given']),
  }),
] as const;
