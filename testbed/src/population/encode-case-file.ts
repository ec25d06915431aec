// SPDX-License-Identifier: EUPL-1.2
import type { CaseFile } from '@samsyn/contract';

/** The bytes of a case file, as people can read it: UTF-8, two spaces, a line feed at the end. */
export function encodeCaseFile(file: CaseFile): Uint8Array {
  return Buffer.from(`${JSON.stringify(file, null, 2)}\n`, 'utf8');
}
