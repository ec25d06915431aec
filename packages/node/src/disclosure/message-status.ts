// SPDX-License-Identifier: EUPL-1.2
import { MessageStatus } from '@samsyn/contract';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';

/** The messages of a case with their receipts and proofs, oldest first; `disclosureId` narrows. */
export async function messageStatuses(
  db: Reader,
  key: CaseKey,
  disclosureId?: string,
): Promise<readonly MessageStatus[]> {
  const rows = await db
    .selectFrom('messages as m')
    .leftJoin('receipts as r', (join) =>
      join.onRef('r.person_id', '=', 'm.person_id').onRef('r.message_id', '=', 'm.message_id'),
    )
    .leftJoin('receipt_proofs as p', (join) =>
      join
        .onRef('p.person_id', '=', 'r.person_id')
        .onRef('p.message_id', '=', 'r.message_id')
        .onRef('p.side', '=', 'r.side'),
    )
    .select([
      'm.message_id',
      'm.kind',
      'm.direction',
      'm.state',
      'm.at',
      'm.attempts',
      'm.last_error',
      'm.digest',
    ])
    .select(['r.result', 'r.code', 'r.received_at', 'r.ledger_leaf'])
    .select(['p.leaf_index', 'p.tree_size', 'p.at as proof_at'])
    .where('m.person_id', '=', key.personId)
    .where('m.case_id', '=', key.caseId)
    .$if(disclosureId !== undefined, (query) =>
      query.where('m.disclosure_id', '=', disclosureId ?? ''),
    )
    .orderBy('m.at')
    .orderBy('m.message_id')
    .execute();
  return rows.map((row) =>
    MessageStatus.parse({
      messageId: row.message_id,
      kind: row.kind,
      direction: row.direction,
      state: row.state,
      at: row.at,
      attempts: row.attempts,
      lastErrorCode: row.last_error,
      digest: row.digest,
      receipt:
        row.result === null
          ? null
          : {
              result: row.result,
              code: row.code,
              receivedAt: row.received_at,
              ledgerLeaf: row.ledger_leaf,
              proof:
                row.leaf_index === null
                  ? null
                  : {
                      index: row.leaf_index,
                      treeSize: row.tree_size,
                      cosigned: true,
                      at: row.proof_at,
                    },
            },
    }),
  );
}
