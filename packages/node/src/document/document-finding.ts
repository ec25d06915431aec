// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import { z } from 'zod';

/**
 * What was found of a document when it had come as a whole: what the scanner said (`not-scanned`
 * where the configuration names none, `undecided` where it gave no answer), or that the bytes are
 * not of the type that they were said to be.
 */
export const DocumentFinding = z.enum([
  'not-scanned',
  'clean',
  'undecided',
  'unsafe',
  'wrong-type',
]);
export type DocumentFinding = z.infer<typeof DocumentFinding>;

/**
 * Returns for a document that a case may take up. One that is undecided may be: it is held there.
 * @throws SamsynError `document.unsafe`, `document.type`
 */
export function assertTakable(finding: DocumentFinding, path: string): void {
  switch (finding) {
    case 'not-scanned':
    case 'clean':
    case 'undecided':
      return;
    case 'unsafe':
      throw new SamsynError('document.unsafe', 'the scanner refused the document', path);
    case 'wrong-type':
      throw new SamsynError('document.type', 'the bytes are not of the type stated', path);
  }
}
