// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { EntryId } from '../ids.ts';

/** A case goes back only with the consent of the Migration Agency (12 kap. 14 a § UtlL). */
export const returnActs = [
  z.strictObject({
    act: z.literal('ask-return'),
    reason: z.enum(['voluntary-return-possible', 'obstacle', 'not-enforceable', 'question']),
    triedTravelDocument: z.boolean(),
    triedOtherCountry: z.boolean(),
    proposedOn: PlainDate,
    respondBy: PlainDate,
  }),
  z.strictObject({
    act: z.literal('consent-return'),
    proposal: EntryId,
    answeredOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('decline-return'),
    proposal: EntryId,
    reason: z.enum(['can-be-enforced', 'coercion-needed', 'more-to-try', 'instructions-given']),
    answeredOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('return-case'),
    proposal: EntryId,
    returnedOn: PlainDate,
  }),
] as const;
