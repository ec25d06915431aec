// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { CaseFile } from '@samsyn/contract';
import { CaseId, Digest, EntryId, SamsynError, isSamsynError } from '@samsyn/terms';
import type { ItemEntry } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import { addCaseEvent } from './case-events.ts';
import type { NewDocument } from './documents.ts';
import { isHereAlready } from './is-here-already.ts';
import { openCase } from './open-case.ts';
import { takeDocument } from './take-document.ts';

async function documentsOf(context: CaseContext, file: CaseFile): Promise<readonly NewDocument[]> {
  const taken: NewDocument[] = [];
  for (const [index, document] of file.documents.entries())
    taken.push(await takeDocument(context, document, ['documents', index]));
  return taken;
}

function entriesOf(context: CaseContext, file: CaseFile): readonly ItemEntry[] {
  const byDigest = new Map(
    file.documents.map(({ content: _bytes, ...reference }) => [reference.digest, reference]),
  );
  return file.entries.map(({ document, ...entry }) => {
    const reference = document && byDigest.get(document);
    return {
      ...entry,
      entryId: EntryId.parse(context.newId()),
      heldBy: context.own.authority.id,
      ...(reference && { document: reference }),
    };
  });
}

/**
 * Opens a case from a parsed case file: all of it or nothing.
 * @throws SamsynError `case.second-for-person` when the person has a case here; `case.duplicate`
 * when that case says all that the file says; `document.type`, `document.unsafe`
 */
export async function importCase(
  context: CaseContext,
  file: CaseFile,
  actor: string,
): Promise<CaseId> {
  const key = { personId: context.newId(), caseId: context.newId() };
  const digest = Digest.parse(createHash('sha256').update(JSON.stringify(file)).digest('hex'));
  const documents = await documentsOf(context, file);
  try {
    return await record(context, async (tx, ledger) => {
      await openCase(context, tx, {
        ...key,
        number: file.dossier,
        unit: file.unit,
        protection: file.protection,
        entries: entriesOf(context, file),
        documents,
      });
      await addCaseEvent(context, tx, key, { kind: 'case-opened' });
      const line = await ledger.add({
        event: 'case.imported',
        actor,
        caseId: key.caseId,
        content: { digest, entries: file.entries.length, documents: file.documents.length },
      });
      return { line, result: CaseId.parse(key.caseId) };
    });
  } catch (error) {
    const second = isSamsynError(error) && error.code === 'case.second-for-person';
    if (second && (await isHereAlready(context.db, file)))
      throw new SamsynError('case.duplicate', 'the case is here already', 'dossier');
    throw error;
  }
}
