// SPDX-License-Identifier: EUPL-1.2
import { FactName, FactValue, PlainDate, RuleId, Sentence } from '@samsyn/terms';
import { z } from 'zod';
import { ProposedBlock } from '../block-schema.ts';
import { FactText } from '../vocabulary-schema.ts';

/** An amendment, kebab-case, such as `police-duty-on-request`; its file is named for it. */
export const AmendmentId = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not the id of an amendment (kebab-case)')
  .brand<'AmendmentId'>();
export type AmendmentId = z.infer<typeof AmendmentId>;

/** A rule that stops applying before its time: the first day on which it no longer does. */
const Redated = z.strictObject({ rule: RuleId, until: PlainDate });

/** A file of `amendments/`: what is proposed to apply otherwise from a day, and why. */
export const AmendmentFile = z
  .strictObject({
    amendment: AmendmentId,
    title: Sentence,
    /** What the proposal is for, as anybody may read it. */
    purpose: Sentence,
    /**
     * Where the wording stands. `drafted`: here and nowhere else; `read`: in a proposal that has been
     * read; `secondary` and `recalled`: elsewhere, unread, so that no duty of it goes by itself.
     */
    source: z.strictObject({
      what: Sentence,
      evidence: z.enum(['drafted', 'read', 'secondary', 'recalled']),
    }),
    from: PlainDate,
    /** Words that the rules of the proposal need and the law does not have. */
    facts: z.record(FactName, FactText).optional(),
    /** How the values of those words are said, where the common words do not fit. */
    words: z.record(FactName, z.record(FactValue, Sentence)).optional(),
    add: z.array(ProposedBlock).min(1).optional(),
    /** The whole new wording of rules that the law has. */
    replace: z.array(ProposedBlock).min(1).optional(),
    repeal: z.array(RuleId).min(1).optional(),
    redate: z.array(Redated).min(1).optional(),
  })
  .refine(
    ({ add, replace, repeal, redate }) =>
      [add, replace, repeal, redate].some((part) => part !== undefined),
    'changes nothing: add, replace, repeal or redate',
  );
export type AmendmentFile = z.infer<typeof AmendmentFile>;
