// SPDX-License-Identifier: EUPL-1.2
import type { CaseEventKind, ItemId } from '@samsyn/terms';
import type { Insertable } from 'kysely';
import type { DirectoryContext } from '../directory/directory-context.ts';
import type { Tx } from '../audit/record.ts';
import type { Database } from '../store/database.ts';

export interface CaseKey {
  readonly personId: string;
  readonly caseId: string;
}

export interface NewCaseEvent {
  readonly kind: CaseEventKind;
  /** When it happened; now, when left out. */
  readonly happenedAt?: string;
  /** The authority whose act it was; our own, when left out. */
  readonly authority?: string;
  readonly officer?: string;
  readonly items?: readonly ItemId[];
  readonly disclosureId?: string;
  readonly requestId?: string;
  readonly messageId?: string;
}

type NewRow = Insertable<Database['case_events']>;

const insertEvent = (tx: Pick<Tx, 'insertInto'>, row: NewRow) =>
  tx.insertInto('case_events').values(row);

/** Adds an event to the case's timeline, known now, and marks the case as changed: one statement. */
export async function addCaseEvent(
  context: DirectoryContext,
  tx: Tx,
  key: CaseKey,
  event: NewCaseEvent,
): Promise<void> {
  const now = context.clock();
  const row: NewRow = {
    person_id: key.personId,
    event_id: context.newId(),
    case_id: key.caseId,
    kind: event.kind,
    happened_at: event.happenedAt ?? now,
    known_at: now,
    by_authority: event.authority ?? context.own.authority.id,
    by_officer: event.officer ?? null,
    items: [...(event.items ?? [])],
    disclosure_id: event.disclosureId ?? null,
    request_id: event.requestId ?? null,
    message_id: event.messageId ?? null,
  };
  await tx
    .with('event', (part) => insertEvent(part, row))
    .updateTable('cases')
    .set({ changed_at: now })
    .where('person_id', '=', key.personId)
    .where('case_id', '=', key.caseId)
    .execute();
}
