// SPDX-License-Identifier: EUPL-1.2
import { CatalogueItem, Classification } from '@samsyn/terms';
import { z } from 'zod';
import { ActsFile } from './acts-schema.ts';
import { AmendmentFile } from './amendment/amendment-schema.ts';
import { LawFile } from './block-schema.ts';
import { ObligationsFile } from './gate/obligations-schema.ts';
import { Edition } from './load-catalogue.ts';
import { PeriodsFile } from './periods-schema.ts';
import { ValueWordsFile } from './reading/value-words-schema.ts';
import { VocabularyFile } from './vocabulary-schema.ts';

/** The JSON Schemas of the data rooms by their paths in the checkout, ending with a newline. */
export function printSchemas(): Record<string, string> {
  return {
    'law/rule.schema.json': print(LawFile),
    'law/vocabulary.schema.json': print(VocabularyFile),
    'law/value-words.schema.json': print(ValueWordsFile),
    'law/acts.schema.json': print(ActsFile),
    'law/obligations.schema.json': print(ObligationsFile),
    'law/periods.schema.json': print(PeriodsFile),
    'amendments/amendment.schema.json': print(AmendmentFile),
    'catalogue/edition.schema.json': print(Edition),
    'catalogue/item.schema.json': print(CatalogueItem),
    'catalogue/classifications/classification.schema.json': print(Classification),
  };
}

function print(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }), undefined, 2)}\n`;
}
