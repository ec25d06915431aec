// SPDX-License-Identifier: EUPL-1.2
import { DisclosedView } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import type { Authority } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';
import { messageStatuses } from '../disclosure/message-status.ts';

async function itemsByMessage(db: Reader, { personId }: CaseKey) {
  const rows = await db
    .selectFrom('disclosure_items')
    .select(['sent_with', 'item', 'assessment'])
    .where('person_id', '=', personId)
    .where('sent_with', 'is not', null)
    .orderBy('item')
    .execute();
  return Map.groupBy(rows, ({ sent_with: sentWith }) => sentWith);
}

async function officerByMessage(db: Reader, { personId, caseId }: CaseKey) {
  const rows = await db
    .selectFrom('case_events')
    .select(['message_id', 'by_officer'])
    .where('person_id', '=', personId)
    .where('case_id', '=', caseId)
    .where('message_id', 'is not', null)
    .where('by_officer', 'is not', null)
    .execute();
  return new Map(rows.map((row) => [row.message_id, row.by_officer]));
}

/** What went to the other authority in messages: each with its items, on the provisions of the day. */
export async function disclosedByMessage(
  db: Reader,
  key: CaseKey,
  authority: Authority,
): Promise<readonly DisclosedView[]> {
  const statuses = await messageStatuses(db, key);
  const items = await itemsByMessage(db, key);
  const officers = await officerByMessage(db, key);
  return statuses
    .filter(({ direction }) => direction === 'out')
    .slice(0, limits.extractDisclosuresMax + 1)
    .map(({ messageId, kind, state, at, digest, receipt }) =>
      DisclosedView.parse({
        to: { kind: 'authority', authority },
        at,
        how: kind,
        state,
        items: (items.get(messageId) ?? []).map(({ item, assessment }) => ({
          item,
          provisions: assessment.provisions,
        })),
        officer: officers.get(messageId) ?? null,
        messageId,
        digest,
        receipt: receipt && {
          result: receipt.result,
          receivedAt: receipt.receivedAt,
          proved: receipt.proof !== null,
        },
      }),
    );
}
