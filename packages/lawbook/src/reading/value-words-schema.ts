// SPDX-License-Identifier: EUPL-1.2
import { FactName, FactValue, Sentence } from '@samsyn/terms';
import { z } from 'zod';

const Words = z.record(FactValue, Sentence);

/** `law/value-words.yaml`: how the values of the vocabulary are said to people. */
export const ValueWordsFile = z.strictObject({
  /** Where a fact has no words of its own. */
  common: Words,
  facts: z.record(FactName, Words),
});
export type ValueWords = z.infer<typeof ValueWordsFile>;
