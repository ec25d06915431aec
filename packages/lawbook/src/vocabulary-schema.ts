// SPDX-License-Identifier: EUPL-1.2
import { FactName, FactValue, PlainDate, Sentence } from '@samsyn/terms';
import { z } from 'zod';

/** A word of the vocabulary, its values and what holds when nothing is said. */
export const FactText = z.strictObject({
  meaning: Sentence,
  domain: z.array(FactValue).min(1),
  /** What holds when a question leaves the fact out; `unknown` where no value is safe. */
  default: FactValue,
  /** What examples take when they leave the fact out. */
  ordinary: FactValue.optional(),
  ordered: z.boolean().optional(),
  protective: z.array(FactValue).optional(),
});

/** `law/vocabulary.yaml`: every word that a rule may use. */
export const VocabularyFile = z.strictObject({
  ordinaryDay: PlainDate,
  facts: z.record(FactName, FactText),
});
export type VocabularyFile = z.infer<typeof VocabularyFile>;
