// SPDX-License-Identifier: EUPL-1.2
import type { CaseFile, CaseFileDocument } from '@samsyn/contract';
import { SamsynError, limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { CaseContext } from './case-context.ts';
import { readWholeDocument } from './documents.ts';
import { findOwnCase } from './find-own-case.ts';
import { loadCase } from './load-case.ts';
import type { LoadedCase } from './load-case.ts';

async function documentsOf(db: Reader, found: LoadedCase): Promise<CaseFileDocument[]> {
  const digests = new Set(found.entries.flatMap((entry) => entry.document?.digest ?? []));
  const documents: CaseFileDocument[] = [];
  let bytes = 0;
  for (const digest of digests) {
    const { content, ...reference } = await readWholeDocument(db, found.key, digest);
    bytes += content.length;
    if (bytes > limits.caseFileDocumentBytesMax)
      throw new SamsynError('input.too-large', 'the documents do not fit in a case file', digest);
    documents.push({ ...reference, content: Buffer.from(content).toString('base64') });
  }
  return documents;
}

/**
 * The case as a case file, unmasked, for an actor whose right to it has been settled; recorded.
 * @throws SamsynError `input.not-found`, `document.held`, `document.unsafe`, `input.too-large` for documents
 * that no case file holds
 */
export async function exportCaseAs(
  context: CaseContext,
  actor: string,
  caseId: string,
): Promise<CaseFile> {
  const found = await loadCase(context.db, caseId);
  const file: CaseFile = {
    format: 'samsyn-case/1',
    dossier: found.number,
    unit: found.unit,
    protection: found.protection,
    entries: found.entries.map(({ item, value, source, asOf, document }) => ({
      item,
      value,
      source,
      asOf,
      ...(document && { document: document.digest }),
    })),
    documents: await documentsOf(context.db, found),
  };
  const content = { entries: file.entries.length, documents: file.documents.length };
  await recordOnly(context, { event: 'case.exported', actor, caseId, content });
  return file;
}

/**
 * The case as a case file to an officer whose case it is.
 * @throws SamsynError `input.not-found`, `access.forbidden` for a protected person without clearance
 */
export async function exportCase(
  context: CaseContext,
  officer: Officer,
  caseId: string,
): Promise<CaseFile> {
  const found = await findOwnCase(context.db, officer, caseId);
  if (found.protection !== 'none' && !found.cleared) {
    throw new SamsynError(
      'access.forbidden',
      'the person has a protected identity; only a cleared officer exports the case',
    );
  }
  return exportCaseAs(context, actorOf(officer), caseId);
}
