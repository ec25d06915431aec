// SPDX-License-Identifier: EUPL-1.2
import { caseState, handoverStage } from '@samsyn/casework';
import type { HandoverStage, TransferEvent } from '@samsyn/casework';
import { CaseEventKind, CaseId, Protection, SamsynError } from '@samsyn/terms';
import type { CaseState } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from './case-events.ts';
import { readConfirmationsOf } from './confirmations.ts';
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

async function readEvents(
  db: Reader,
  keys: readonly CaseKey[],
): Promise<ReadonlyMap<string, readonly TransferEvent[]>> {
  const rows = await db
    .selectFrom('case_events')
    .select(['case_id', 'kind', 'message_id'])
    .where(
      'person_id',
      'in',
      keys.map(({ personId }) => personId),
    )
    .where(
      'case_id',
      'in',
      keys.map(({ caseId }) => caseId),
    )
    .orderBy('known_at')
    .orderBy('event_id')
    .execute();
  const events = rows.map(({ case_id: caseId, kind, message_id: messageId }) => ({
    caseId,
    kind: CaseEventKind.parse(kind),
    messageId: messageId ?? undefined,
  }));
  return Map.groupBy(events, ({ caseId }) => caseId);
}

async function rowsOf(db: Reader, caseIds: readonly string[]) {
  return db
    .selectFrom('cases')
    .innerJoin('people', 'people.person_id', 'cases.person_id')
    .select(['cases.person_id', 'cases.case_id', 'cases.number', 'cases.unit', 'cases.changed_at'])
    .select('people.protection')
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
  const events = await readEvents(db, keys);
  const entries = await readEntriesOf(db, keys);
  const confirmations = await readConfirmationsOf(db, keys);
  return rows.map((row) => {
    const { case_id: caseId } = row;
    const happened = events.get(caseId) ?? [];
    return {
      key: { personId: row.person_id, caseId },
      caseId: CaseId.parse(caseId),
      number: row.number,
      unit: row.unit,
      protection: Protection.parse(row.protection),
      changedAt: row.changed_at,
      state: caseState(happened.map(({ kind }) => kind)),
      handover: handoverStage(happened),
      entries: entries.get(caseId) ?? [],
      confirmations: confirmations.get(caseId) ?? [],
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
