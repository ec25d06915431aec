// SPDX-License-Identifier: EUPL-1.2
import { CaseFile } from '@samsyn/contract';
import type { CatalogueItem, ItemId } from '@samsyn/terms';
import { ErrorCode, SamsynError, limits } from '@samsyn/terms';
import type { z } from 'zod';
import { caseFilePath } from './case-file-path.ts';
import { checkCaseFileDocuments } from './check-case-file-documents.ts';
import { checkEntryValue } from './check-entry-value.ts';
import { readStrictJson } from './read-strict-json.ts';

/** The database has no year 0. */
const firstDay = '0001-01-01';

interface CatalogueItems {
  readonly items: ReadonlyMap<ItemId, CatalogueItem>;
}

/**
 * The case file that the bytes hold: within the limits, of the format's version, every item in the
 * catalogue with the fields the catalogue gives it, every document present and unaltered. Whether
 * the case exists already is not asked here. Refusals name a place and a reason, never a value.
 *
 * @throws SamsynError `input.too-large`, `input.not-json`, `input.schema`, `input.unknown-item`,
 *   `input.not-a-date`, `case.document-missing`, `case.document-digest`
 */
export function parseCaseFile(bytes: Uint8Array, catalogue: CatalogueItems): CaseFile {
  if (bytes.byteLength > limits.caseFileBytesMax)
    throw new SamsynError(
      'input.too-large',
      `a case file is ${limits.caseFileBytesMax} bytes at the most`,
      '$',
    );
  const file = readFormat(readStrictJson(bytes), catalogue);
  for (const [index, entry] of file.entries.entries()) {
    const item = catalogue.items.get(entry.item);
    if (!item)
      throw new SamsynError(
        'input.unknown-item',
        'no item of the catalogue',
        caseFilePath(['entries', index, 'item']),
      );
    if (entry.asOf < firstDay)
      throw new SamsynError(
        'input.not-a-date',
        `a day from ${firstDay} on is expected`,
        caseFilePath(['entries', index, 'asOf']),
      );
    checkEntryValue(entry.value, item, ['entries', index, 'value']);
  }
  checkCaseFileDocuments(file);
  return file;
}

function readFormat(value: unknown, catalogue: CatalogueItems): CaseFile {
  const parsed = CaseFile.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (!issue) throw new SamsynError('input.schema', 'not of the format', '$');
  const fields: Record<string, unknown> = Object.fromEntries(
    [...catalogue.items.values()].flatMap((item) => Object.entries(item.fields)),
  );
  throw new SamsynError(codeOf(issue), reasonOf(issue), caseFilePath(issue.path, fields));
}

function codeOf(issue: z.core.$ZodIssue): ErrorCode {
  const given: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  const code = ErrorCode.safeParse(given);
  return code.success ? code.data : 'input.schema';
}

function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'a key that the format does not have';
  return issue.message;
}
