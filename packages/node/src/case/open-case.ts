// SPDX-License-Identifier: EUPL-1.2
import { nameWords, personName } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import type { ItemEntry, Protection } from '@samsyn/terms';
import { sql } from 'kysely';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseKey } from './case-events.ts';
import { insertDocuments } from './documents.ts';
import type { NewDocument } from './documents.ts';
import { insertEntries } from './entries.ts';
import { nameOfficers } from './name-officers.ts';

export interface NewCase extends CaseKey {
  readonly number: string;
  readonly unit: string;
  readonly protection: Protection;
  readonly entries: readonly ItemEntry[];
  readonly documents: readonly NewDocument[];
  readonly receivedWith?: string;
}

async function refuseDoubles(tx: Tx, opened: NewCase): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${opened.number}))`.execute(tx);
  const same = await tx
    .selectFrom('cases')
    .innerJoin('people', 'people.person_id', 'cases.person_id')
    .select(['cases.case_id'])
    .where((eb) =>
      eb.or([
        eb('people.dossier', '=', opened.number),
        eb('people.person_id', '=', opened.personId),
        eb('cases.case_id', '=', opened.caseId),
      ]),
    )
    .executeTakeFirst();
  if (!same) return;
  throw same.case_id === opened.caseId
    ? new SamsynError('case.duplicate', 'the case is here already', 'caseId')
    : new SamsynError('case.second-for-person', 'the person has a case here already', 'dossier');
}

/** Keeps the words that a name search finds the case by. */
export async function indexNames(
  tx: Tx,
  key: CaseKey,
  entries: readonly ItemEntry[],
): Promise<void> {
  const name = personName(entries);
  if (name === undefined) return;
  await tx
    .updateTable('cases')
    .set({ names: [...nameWords(name)] })
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .execute();
}

/**
 * Opens a case for a person who has none here, with its entries and documents.
 * @throws SamsynError `case.duplicate`, `case.second-for-person`
 */
export async function openCase(context: CaseContext, tx: Tx, opened: NewCase): Promise<void> {
  await refuseDoubles(tx, opened);
  const now = context.clock();
  await tx
    .insertInto('people')
    .values({
      person_id: opened.personId,
      dossier: opened.number,
      protection: opened.protection,
      created_at: now,
    })
    .execute();
  await tx
    .insertInto('cases')
    .values({
      person_id: opened.personId,
      case_id: opened.caseId,
      number: opened.number,
      unit: opened.unit,
      names: [],
      opened_at: now,
      changed_at: now,
    })
    .execute();
  await insertDocuments(context, tx, opened, opened.documents);
  await insertEntries(tx, opened, opened.entries, now, opened.receivedWith);
  await indexNames(tx, opened, opened.entries);
  if (opened.protection !== 'none') await nameOfficers(context, tx, opened);
}
