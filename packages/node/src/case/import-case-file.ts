// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import { importCase } from './import-case.ts';
import { parseCaseFile } from './parse-case-file.ts';

/**
 * Opens a case from the bytes of a case file: all of it or nothing. A refusal is on the record.
 * @throws SamsynError as `parseCaseFile` and `importCase`
 */
export async function importCaseFile(
  context: CaseContext,
  bytes: Uint8Array,
  actor: string,
): Promise<CaseId> {
  try {
    return await importCase(context, parseCaseFile(bytes, context.lawbook.catalogue), actor);
  } catch (error) {
    if (isSamsynError(error)) {
      const content = { code: error.code, bytes: bytes.byteLength };
      await recordOnly(context, { event: 'import.refused', actor, content });
    }
    throw error;
  }
}
