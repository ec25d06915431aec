// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { EntryId } from '../ids.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);

/** Acts on who the person is: claims stand beside each other, and the person is heard on them. */
export const identityActs = [
  z.strictObject({
    act: z.literal('add-identity-claim'),
    familyName: text.optional(),
    givenNames: text.optional(),
    birthDate: PlainDate.optional(),
    nationality: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    confidence: z.enum(['established', 'made-probable', 'stated']),
    observedOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('record-comment'),
    claim: EntryId,
    outcome: z.enum(['confirmed', 'denied', 'no-comment', 'not-heard']),
    /** Why the person was not heard; needed then, and only then. */
    reason: z.enum(['not-found', 'health', 'security']).optional(),
    on: PlainDate,
  }),
] as const;
