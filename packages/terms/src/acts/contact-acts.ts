// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { PlainDate } from '../dates.ts';
import { Digest } from '../ids.ts';

/** Contact with the person, and the assessment that a child forces. */
export const contactActs = [
  z.strictObject({
    act: z.literal('contact-person'),
    about: z.enum(['journey', 'documents', 'identity', 'return', 'custody', 'other']),
    how: z.enum(['through-counsel', 'counsel-told', 'directly']),
    on: PlainDate,
    /** The person's own written wish to be contacted without counsel: a document of the case. */
    writtenWish: Digest.optional(),
  }),
  z.strictObject({
    act: z.literal('assess-child'),
    regarding: z.enum(['detention', 'supervision', 'journey']),
    /** What was tried or considered instead of the measure. */
    alternative: z.enum(['supervision', 'reporting', 'accommodation', 'own-return', 'none-needed']),
    alternativeSuffices: z.boolean(),
    childHeard: z.enum(['heard', 'heard-through-guardian', 'not-heard-too-young']),
    /** What the assessment found: the child's best interests hinder the measure, or do not. */
    outcome: z.enum(['measure-hindered', 'measure-not-hindered']),
    assessedOn: PlainDate,
  }),
] as const;
