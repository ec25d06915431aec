// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import type { Vocabulary } from '@samsyn/rules';
import { SamsynError } from '@samsyn/terms';
import { readYaml } from '../read-yaml.ts';
import { type ValueWords, ValueWordsFile } from './value-words-schema.ts';

/**
 * How the values are said; words for what the vocabulary lacks are refused.
 * @throws SamsynError with path `value-words.yaml:line`.
 */
export function loadValueWords(folder: string, vocabulary: Vocabulary): ValueWords {
  const { content, placeOf } = readYaml(join(folder, 'value-words.yaml'), ValueWordsFile);
  for (const [fact, words] of Object.entries(content.facts)) {
    const domain = vocabulary[fact]?.domain ?? [];
    const unknown = Object.keys(words).find((value) => !domain.includes(value));
    if (unknown !== undefined)
      throw new SamsynError(
        'law.unknown-word',
        `no such word: ${fact}: ${unknown}`,
        placeOf(['facts', fact, unknown]),
      );
  }
  return content;
}
