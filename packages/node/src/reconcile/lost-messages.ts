// SPDX-License-Identifier: EUPL-1.2
import { AuthorityId, CaseId, Instant, MessageId, PersonId, RequestId } from '@samsyn/terms';
import type { GivenBackMessage } from '@samsyn/terms';
import type { DirectoryContext } from '../directory/directory-context.ts';

const kinds = ['handover', 'request', 'answer', 'notice', 'stop', 'return'] as const;

/** A message that the other node may have lost: all but its content. */
export interface LostMessage {
  readonly personId: string;
  readonly caseId: string;
  readonly messageId: string;
  /** Of ours, what can be posted again; of theirs, what they sent. */
  readonly ours: boolean;
  readonly kind: string;
  readonly accepted: boolean;
  readonly told: GivenBackMessage | undefined;
}

async function rowsOf(context: DirectoryContext, caseIds: readonly string[]) {
  return context.db
    .selectFrom('messages as m')
    .innerJoin('receipts as r', (join) =>
      join.onRef('r.person_id', '=', 'm.person_id').onRef('r.message_id', '=', 'm.message_id'),
    )
    .leftJoin('case_events as e', (join) =>
      join
        .onRef('e.person_id', '=', 'm.person_id')
        .onRef('e.message_id', '=', 'm.message_id')
        .on('e.request_id', 'is not', null),
    )
    .select(['m.person_id', 'm.case_id', 'm.message_id', 'm.direction', 'm.kind', 'm.state'])
    .select(['m.sequence_name', 'm.sequence_number', 'r.signed', 'r.received_at', 'e.request_id'])
    .where('m.case_id', 'in', caseIds)
    .where('m.state', 'in', ['delivered', 'received', 'refused'])
    .orderBy('r.received_at')
    .orderBy('m.message_id')
    .execute();
}

/** What has been exchanged on these cases, in the order in which it was received. */
export async function lostMessages(
  context: DirectoryContext,
  caseIds: readonly string[],
): Promise<readonly LostMessage[]> {
  const rows = await rowsOf(context, caseIds);
  const first = new Map(rows.map((row) => [row.message_id, row]));
  return [...first.values()].map((row): LostMessage => {
    const ours = row.direction === 'out';
    const kind = kinds.find((one) => one === row.kind);
    const from = AuthorityId.parse((ours ? context.own : context.peer).authority.id);
    return {
      personId: row.person_id,
      caseId: row.case_id,
      messageId: row.message_id,
      ours,
      kind: row.kind,
      accepted: row.state !== 'refused',
      told: kind && {
        messageId: MessageId.parse(row.message_id),
        personId: PersonId.parse(row.person_id),
        caseId: CaseId.parse(row.case_id),
        from,
        kind,
        ...(row.request_id !== null && { requestId: RequestId.parse(row.request_id) }),
        sequence: { name: row.sequence_name, number: row.sequence_number },
        receivedAt: Instant.parse(row.received_at),
        receipt: Buffer.from(row.signed).toString('utf8'),
      },
    };
  });
}
