// SPDX-License-Identifier: EUPL-1.2
import { CaseFile } from '@samsyn/contract';
import { PlainDate } from '@samsyn/terms';
import { z } from 'zod';

/**
 * The case file format as JSON Schema (2020-12), as a writer of case files needs it. It says the
 * shape alone: the catalogue's fields, the digests and the calendar are checked by `parseCaseFile`.
 */
export function printCaseFileSchema(): string {
  const schema = z.toJSONSchema(CaseFile, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === PlainDate) jsonSchema.format = 'date';
    },
  });
  const title = 'Samsyn case file, version 1';
  return `${JSON.stringify({ $id: 'urn:samsyn:case:1', title, ...schema }, null, 2)}\n`;
}
