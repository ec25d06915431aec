// SPDX-License-Identifier: EUPL-1.2
import { caseState, handoverStage } from '@samsyn/casework';
import type { HandoverStage, TransferEvent } from '@samsyn/casework';
import { CaseEventKind, CaseId, Protection, SamsynError } from '@samsyn/terms';
import type { CaseState } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from './case-events.ts';
import { readConfirmations } from './confirmations.ts';
import type { KeptConfirmation } from './confirmations.ts';
import { readEntries } from './entries.ts';
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

async function readEvents(db: Reader, key: CaseKey): Promise<readonly TransferEvent[]> {
  const events = await db
    .selectFrom('case_events')
    .select(['kind', 'message_id'])
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .orderBy('known_at')
    .orderBy('event_id')
    .execute();
  return events.map(({ kind, message_id: messageId }) => ({
    kind: CaseEventKind.parse(kind),
    messageId: messageId ?? undefined,
  }));
}

/**
 * The case with its entries. Decides nothing about who may see it.
 * @throws SamsynError `input.not-found`
 */
export async function loadCase(db: Reader, caseId: string): Promise<LoadedCase> {
  const row = await db
    .selectFrom('cases')
    .innerJoin('people', 'people.person_id', 'cases.person_id')
    .select(['cases.person_id', 'cases.case_id', 'cases.number', 'cases.unit', 'cases.changed_at'])
    .select('people.protection')
    .where('cases.case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) throw new SamsynError('input.not-found', 'there is no such case here', 'caseId');
  const key = { personId: row.person_id, caseId: row.case_id };
  const events = await readEvents(db, key);
  return {
    key,
    caseId: CaseId.parse(row.case_id),
    number: row.number,
    unit: row.unit,
    protection: Protection.parse(row.protection),
    changedAt: row.changed_at,
    state: caseState(events.map(({ kind }) => kind)),
    handover: handoverStage(events),
    entries: await readEntries(db, key),
    confirmations: await readConfirmations(db, key),
  };
}
