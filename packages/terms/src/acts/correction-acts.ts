// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { EntryId } from '../ids.ts';
import { ItemValue } from '../item-entry.ts';

/** A wrong value is never changed: another takes its place, and who had it is told (GDPR 16, 19). */
export const correctionActs = [
  z.strictObject({
    act: z.literal('correct-value'),
    wrong: EntryId,
    kind: z.enum(['corrected', 'erased', 'restricted']),
    /** What is right, all fields of the item; given when `kind` is `corrected`. */
    value: ItemValue.optional(),
    askedBy: z.enum(['person', 'own-finding', 'other-authority']),
    correctedOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('acknowledge-correction'),
    /** The notice of correction that was read. */
    notice: EntryId,
    /** What was found of steps that rested on the wrong value. */
    found: z.enum(['nothing-rested-on-it', 'reconsidered', 'step-undone']),
    notedOn: PlainDate,
  }),
] as const;
