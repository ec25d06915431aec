// SPDX-License-Identifier: EUPL-1.2
import { CaseFile, CaseFileDocument, CaseFileEntry } from '@samsyn/contract';
import { EntrySource } from '@samsyn/terms';

const known: ReadonlySet<string> = new Set(
  [CaseFile, CaseFileEntry, CaseFileDocument, EntrySource].flatMap((schema) =>
    Object.keys(schema.shape),
  ),
);

/**
 * The JSON path of a place in a case file, such as `$.entries[3].value`. A key that the format does
 * not name may hold anything, also a name: it is written `*`.
 */
export function caseFilePath(
  segments: readonly PropertyKey[],
  fields: Readonly<Record<string, unknown>> = {},
): string {
  let path = '$';
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`;
    else if (typeof segment === 'string' && (known.has(segment) || Object.hasOwn(fields, segment)))
      path += `.${segment}`;
    else path += '.*';
  }
  return path;
}
