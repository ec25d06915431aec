// SPDX-License-Identifier: EUPL-1.2
import {
  FactName,
  FactValue,
  Outcome,
  PlainDate,
  Provision,
  RuleId,
  Sentence,
} from '@samsyn/terms';
import { z } from 'zod';
import { WhenText } from '../when-schema.ts';

/** A fact of which some values mean more protection: having one never strengthens an answer. */
export const ProtectiveFact = z.strictObject({
  fact: FactName,
  values: z.array(FactValue).min(1),
  /** Where the law itself says otherwise. */
  except: z
    .array(z.strictObject({ where: WhenText, cites: z.array(Provision).min(1), text: Sentence }))
    .optional(),
});
export type ProtectiveFact = z.infer<typeof ProtectiveFact>;

/** What never happens: where the condition holds, no answer goes beyond the named outcome. */
export const Invariant = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  text: Sentence,
  cites: z.array(Provision).min(1),
  where: WhenText,
  /** Only for items marked as the catalogue marks them; else an item may be marked otherwise. */
  asCatalogued: z.literal(true).optional(),
  atMost: Outcome,
  /** The provisions that alone may go further. Were they not there, nothing would. */
  saveBy: z.array(RuleId).optional(),
  /** The first day from which it is required; from the book's first day when left out. */
  from: PlainDate.optional(),
});
export type Invariant = z.infer<typeof Invariant>;

/** A provision by which secrecy does not apply, named so that none slips in. */
export const Milder = z.strictObject({ rule: RuleId, text: Sentence });
export type Milder = z.infer<typeof Milder>;

/** `law/obligations.yaml`: what is proved of the law before a rule set is used. */
export const ObligationsFile = z.strictObject({
  protective: z.array(ProtectiveFact).min(1),
  milder: z.array(Milder),
  invariants: z.array(Invariant).min(1),
});
export type ObligationsFile = z.infer<typeof ObligationsFile>;
