// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { AgreementDelivery, isSamsynError } from '@samsyn/terms';
import { record, recordOnly } from '../audit/record.ts';
import { assertTaken } from '../delivery/assert-taken.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { verifiedReceipt } from '../delivery/verified-receipt.ts';

async function onTheirWay(context: DeliveryContext) {
  return context.db
    .selectFrom('agreement_acts as a')
    .leftJoin('agreement_receipts as r', 'r.act_id', 'a.act_id')
    .innerJoin('agreement_versions as v', (join) =>
      join.onRef('v.subject', '=', 'a.subject').onRef('v.hash', '=', 'a.hash'),
    )
    .select(['a.act_id', 'a.act', 'a.signed', 'v.content'])
    .where('a.direction', '=', 'out')
    .where('r.act_id', 'is', null)
    .orderBy('a.number')
    .execute();
}

type Waiting = Awaited<ReturnType<typeof onTheirWay>>[number];

async function post(context: DeliveryContext, act: Waiting): Promise<void> {
  const delivery: AgreementDelivery = {
    statement: Buffer.from(act.signed).toString('utf8'),
    ...(act.act === 'proposed' && { content: Buffer.from(act.content).toString('utf8') }),
  };
  const body = Buffer.from(JSON.stringify(delivery));
  const answer = await context.peerClient.post('/peer/agreements', body, 'application/json');
  assertTaken(answer);
  const digest = createHash('sha256').update(act.signed).digest('hex');
  const about = { messageId: act.act_id, digest };
  const { receipt, signed } = await verifiedReceipt(context, about, answer.body);
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('agreement_receipts')
      .values({
        act_id: act.act_id,
        signed,
        result: receipt.result,
        code: receipt.code ?? null,
        ledger_leaf: receipt.ledgerLeaf,
        at: receipt.receivedAt,
      })
      .onConflict((conflict) => conflict.column('act_id').doNothing())
      .execute();
    const { result, code, ledgerLeaf } = receipt;
    const line = await ledger.add({
      event: 'agreement.delivered',
      actor: 'node',
      content: { actId: act.act_id, result, code: code ?? null, ledgerLeaf },
    });
    return { line, result: undefined };
  });
}

/**
 * Sends the acts that the other authority has not receipted, in their order, and keeps its signed
 * receipts. An act that does not get through holds those after it.
 * @throws SamsynError when the rest is to be tried again later; the reason is on the record
 */
export async function deliverStatements(context: DeliveryContext): Promise<void> {
  for (const act of await onTheirWay(context)) {
    try {
      await post(context, act);
    } catch (error) {
      const code = isSamsynError(error) ? error.code : 'runtime.internal';
      const content = { actId: act.act_id, code };
      await recordOnly(context, { event: 'delivery.failed', actor: 'node', content });
      throw error;
    }
  }
}
