// SPDX-License-Identifier: EUPL-1.2
import type { CaseFile } from '@samsyn/contract';
import { textDocument } from '../population/case-document.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';

/** A copy of the passport, in the case of its own. */
export const travelDocument = textDocument(
  'Kopia av pass X03202015',
  ['Passport', 'X03202015', 'Byaruhanga, Derrick'],
  'text',
);

/** A case file with the copy of the passport beside the decision. */
export function fileWithPassport(dossier: string): CaseFile {
  const file = returnCaseFile(dossier);
  return {
    ...file,
    entries: file.entries.map((entry) =>
      String(entry.item) === 'travel-document'
        ? { ...entry, document: travelDocument.digest }
        : entry,
    ),
    documents: [...file.documents, travelDocument],
  };
}
