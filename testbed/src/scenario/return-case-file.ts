// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaseFile } from '@samsyn/contract';
import type { CaseFileDocument } from '@samsyn/contract';
import { caseFolder } from '../cases/case-folder.ts';
import { textDocument } from '../population/case-document.ts';

/** A document of a case file of the test's own, beside that of the removal decision. */
export const servedDocument: CaseFileDocument = textDocument(
  'Delgivningskvitto',
  ['Delgivningskvitto', 'Beslutet är delgivet den 28 maj 2025.'],
  'text',
);

/**
 * A case file of the test's own: the hand-written case after JO 320-2015 as it was before its stop,
 * under another dossier number. `decision` takes the place of the removal decision's document.
 */
export function returnCaseFile(dossier: string, decision?: CaseFileDocument): CaseFile {
  const text = readFileSync(join(caseFolder, 'jo-320-2015.json'), 'utf8');
  const file = CaseFile.parse(JSON.parse(text.replaceAll('"JO-320-2015"', `"${dossier}"`)));
  const named = file.entries.find(({ item }) => item === 'removal-decision')?.document;
  const kept = decision ?? file.documents.find(({ digest }) => digest === named);
  if (!kept) throw new Error('the case file has no removal decision with a document');
  const documentOf = new Map<string, CaseFileDocument>([
    ['removal-decision', kept],
    ['service-and-legal-force', servedDocument],
  ]);
  return {
    ...file,
    entries: file.entries
      .filter(({ item, value }) => item !== 'stay-status' || value['inForce'] === false)
      .map(({ item, value, source, asOf }) => {
        const document = documentOf.get(item);
        return { item, value, source, asOf, ...(document && { document: document.digest }) };
      }),
    documents: [...documentOf.values()],
  };
}
