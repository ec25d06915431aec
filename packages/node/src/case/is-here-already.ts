// SPDX-License-Identifier: EUPL-1.2
import type { CaseFile } from '@samsyn/contract';
import type { EntrySource, ItemValue } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import { readEntries } from './entries.ts';

interface Said {
  readonly item: string;
  readonly value: ItemValue;
  readonly source: EntrySource;
  readonly asOf: string;
}

function inOneForm({ item, value, source, asOf }: Said, document: string | undefined): string {
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([item, fields, source.kind, source.reference, asOf, document ?? null]);
}

/** Whether the person has a case here that says everything the file says, with its protection. */
export async function isHereAlready(db: Reader, file: CaseFile): Promise<boolean> {
  const found = await db
    .selectFrom('people')
    .innerJoin('cases', 'cases.person_id', 'people.person_id')
    .select(['cases.person_id', 'cases.case_id'])
    .where('people.dossier', '=', file.dossier)
    .where('people.protection', '=', file.protection)
    .executeTakeFirst();
  if (!found) return false;
  const entries = await readEntries(db, { personId: found.person_id, caseId: found.case_id });
  const said = new Set(entries.map((entry) => inOneForm(entry, entry.document?.digest)));
  return file.entries.every((entry) => said.has(inOneForm(entry, entry.document)));
}
