// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { EntryId } from '../ids.ts';
import { limits } from '../limits.ts';

const text = z.string().trim().min(1).max(limits.fieldCharsMax);

/** Acts on stops: placed, filed, narrowed and ended; each tells the other authority at once. */
export const stopActs = [
  z.strictObject({
    act: z.literal('place-stop'),
    kind: z.enum([
      'inhibition',
      'new-examination',
      'interim-measure',
      'appeal',
      'dublin-appeal',
      'permit',
      'repealed',
      'lapsed',
    ]),
    since: PlainDate,
    reference: text.optional(),
    /** Counts only where the act rests on a decision that says so. */
    onlyDecision: text.optional(),
  }),
  z.strictObject({
    act: z.literal('halt-enforcement'),
    reason: z.enum(['cannot-enforce', 'needs-instructions', 'impediment-possible']),
    noticedOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('file-impediment'),
    what: z.enum(['asylum-application', 'circumstances']),
    raisedOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('narrow-stop'),
    stop: EntryId,
    /** The reference of the one decision that the stop is to bind. */
    onlyDecision: text,
  }),
  z.strictObject({
    act: z.literal('end-stop'),
    stop: EntryId,
    outcome: z.enum(['refused', 'dismissed', 'withdrawn', 'written-off', 'stay-lifted']),
    endedOn: PlainDate,
  }),
] as const;
