// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { EntryId } from '../ids.ts';

const country = z.string().regex(/^[A-Z]{2}$/, 'not a country code');

/** What the Police need to be told so that they can go on; an instruction answers this or nothing. */
const QuestionNeed = z.enum([
  'which-country',
  'whether-impediment',
  'whether-to-wait',
  'how-to-document',
]);

/** Question and answer on enforcement (12 kap. 17 § UtlL): codes, never narrative. */
export const questionActs = [
  z.strictObject({
    act: z.literal('ask-question'),
    reason: z.enum([
      'no-travel-document',
      'state-does-not-accept',
      'identity-unclear',
      'destination-unclear',
      'impediment-possible',
      'fitness',
    ]),
    needs: QuestionNeed,
    country: country.optional(),
    triedTravelDocument: z.boolean(),
    triedOtherCountry: z.boolean(),
    triedOwnReturn: z.boolean(),
    askedOn: PlainDate,
    respondBy: PlainDate,
  }),
  z.strictObject({
    act: z.literal('give-instructions'),
    /** The question that is answered; left out when nothing was asked. */
    answers: EntryId.optional(),
    kind: z.enum(['proceed', 'proceed-to-other-country', 'wait', 'examining', 'return-case']),
    country: country.optional(),
    waitUntil: PlainDate.optional(),
    /** What the answer rests on, where it says to proceed. */
    ground: z.enum(['no-impediment-found', 'document-obtained', 'state-accepts']).optional(),
    decidedOn: PlainDate,
  }),
  z.strictObject({
    act: z.literal('acknowledge-instructions'),
    instructions: EntryId,
    notedOn: PlainDate,
  }),
] as const;
