// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { ItemId } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { addCaseEvent } from '../case/case-events.ts';
import { wasGivenBack } from '../reconcile/was-given-back.ts';
import type { Applying } from './applying.ts';
import { assertEachOnce } from './check-items.ts';
import { keepWhatCame } from './keep-what-came.ts';

/** Nothing comes beside the request: each item answered is one that we asked for, and stands once. */
async function assertAsked(
  tx: Tx,
  { key, body }: Applying<'answer'>,
  answered: readonly ItemId[],
): Promise<void> {
  assertEachOnce(answered, 'body');
  // Our own request, proved by the receipt of it although we have lost what it said.
  if (await wasGivenBack(tx, 'request', body.requestId)) return;
  const rows = await tx
    .selectFrom('request_items as i')
    .innerJoin('requests as r', (join) =>
      join.onRef('r.person_id', '=', 'i.person_id').onRef('r.request_id', '=', 'i.request_id'),
    )
    .select('i.item')
    .where('r.person_id', '=', key.personId)
    .where('r.case_id', '=', key.caseId)
    .where('r.request_id', '=', body.requestId)
    .where('r.direction', '=', 'out')
    .where('r.state', '=', 'sent')
    .where('i.struck', '=', false)
    .execute();
  const asked = new Set(rows.map(({ item }) => item));
  if (asked.size === 0)
    throw new SamsynError(
      'message.schema',
      'an answer to a request that we have not made',
      'body.requestId',
    );
  const stray = answered.find((item) => !asked.has(item));
  if (stray !== undefined)
    throw new SamsynError('message.schema', 'an item that we have not asked for', stray);
}

/** Keeps what was answered, and only what was asked for. */
export async function applyAnswer(
  context: CaseContext,
  tx: Tx,
  applying: Applying<'answer'>,
): Promise<void> {
  const { message, body, key } = applying;
  const answers = [
    ...body.items.map(({ item }) => ({ item, status: 'answered' as const })),
    ...body.outstanding,
  ];
  await assertAsked(
    tx,
    applying,
    answers.map(({ item }) => item),
  );
  await keepWhatCame(context, tx, applying);
  for (const { item, status } of answers) {
    await tx
      .updateTable('request_items')
      .set({ answer: status })
      .where('person_id', '=', key.personId)
      .where('request_id', '=', body.requestId)
      .where('item', '=', item)
      .execute();
  }
  await addCaseEvent(context, tx, key, {
    kind: 'answer-received',
    happenedAt: message.sentAt,
    authority: message.sender,
    items: body.items.map(({ item }) => item),
    requestId: body.requestId,
    messageId: message.messageId,
  });
}
