// SPDX-License-Identifier: EUPL-1.2
import { caseState, handoverStage } from '@samsyn/casework';
import type { HandoverStage, TransferEvent } from '@samsyn/casework';
import { CaseEventKind, CaseId, Protection, SamsynError } from '@samsyn/terms';
import type { CaseState } from '@samsyn/terms';
import type { Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Reader } from '../audit/record.ts';
import type { Database } from '../store/database.ts';
import type { CaseKey } from './case-events.ts';
import { confirmationColumns, keptConfirmation } from './confirmations.ts';
import type { KeptConfirmation } from './confirmations.ts';
import { readEntriesOf } from './entries.ts';
import type { KeptEntry } from './entries.ts';

/** A case as kept, before anything is masked for anyone. */
export interface LoadedCase {
  readonly key: CaseKey;
  readonly caseId: CaseId;
  readonly number: string;
  readonly unit: string;
  readonly protection: Protection;
  readonly changedAt: string;
  readonly state: CaseState;
  readonly handover: HandoverStage;
  readonly entries: readonly KeptEntry[];
  readonly confirmations: readonly KeptConfirmation[];
}

type EventRow = Pick<Selectable<Database['case_events']>, 'kind' | 'message_id'>;

function happened(row: EventRow): TransferEvent {
  return { kind: CaseEventKind.parse(row.kind), messageId: row.message_id ?? undefined };
}

/** The cases, each with its events and confirmations, by one statement. */
async function rowsOf(db: Reader, caseIds: readonly string[]) {
  return db
    .selectFrom('cases')
    .innerJoin('people', 'people.person_id', 'cases.person_id')
    .select(['cases.person_id', 'cases.case_id', 'cases.number', 'cases.unit', 'cases.changed_at'])
    .select('people.protection')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('case_events as e')
          .select(['e.kind', 'e.message_id'])
          .whereRef('e.person_id', '=', 'cases.person_id')
          .whereRef('e.case_id', '=', 'cases.case_id')
          .orderBy('e.known_at')
          .orderBy('e.event_id'),
      ).as('events'),
      jsonArrayFrom(
        eb
          .selectFrom('standing_confirmations as s')
          .select(confirmationColumns)
          .whereRef('s.person_id', '=', 'cases.person_id')
          .whereRef('s.case_id', '=', 'cases.case_id')
          .orderBy('s.at'),
      ).as('confirmations'),
    ])
    .where('cases.case_id', 'in', [...caseIds])
    .execute();
}

/**
 * Cases with their entries, as many queries for a hundred as for one; a case that is not here is left
 * out. Decides nothing about who may see them.
 */
export async function loadCases(
  db: Reader,
  caseIds: readonly string[],
): Promise<readonly LoadedCase[]> {
  if (caseIds.length === 0) return [];
  const rows = await rowsOf(db, caseIds);
  if (rows.length === 0) return [];
  const keys = rows.map((row) => ({ personId: row.person_id, caseId: row.case_id }));
  const entries = await readEntriesOf(db, keys);
  return rows.map((row) => {
    const { case_id: caseId } = row;
    const events = row.events.map(happened);
    return {
      key: { personId: row.person_id, caseId },
      caseId: CaseId.parse(caseId),
      number: row.number,
      unit: row.unit,
      protection: Protection.parse(row.protection),
      changedAt: row.changed_at,
      state: caseState(events.map(({ kind }) => kind)),
      handover: handoverStage(events),
      entries: entries.get(caseId) ?? [],
      confirmations: row.confirmations.map(keptConfirmation),
    };
  });
}

/**
 * The case with its entries. Decides nothing about who may see it.
 * @throws SamsynError `input.not-found`
 */
export async function loadCase(db: Reader, caseId: string): Promise<LoadedCase> {
  const [found] = await loadCases(db, [caseId]);
  if (!found) throw new SamsynError('input.not-found', 'there is no such case here', 'caseId');
  return found;
}
