// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { KeyDelivery } from '@samsyn/envelope';
import { isSamsynError } from '@samsyn/terms';
import { record, recordOnly } from '../audit/record.ts';
import { assertTaken } from '../delivery/assert-taken.ts';
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { verifiedReceipt } from '../delivery/verified-receipt.ts';
import { keptStatements } from '../directory/kept-statement.ts';
import type { KeptStatement } from '../directory/kept-statement.ts';
import { refreshKeys } from '../directory/refresh-keys.ts';
import { acceptConfigured } from './answer-announcement.ts';

async function post(context: DeliveryContext, kept: KeptStatement): Promise<void> {
  const delivery: KeyDelivery = {
    statement: Buffer.from(kept.signed).toString('utf8'),
    ...(kept.possession && { possession: Buffer.from(kept.possession).toString('utf8') }),
  };
  const body = Buffer.from(JSON.stringify(delivery));
  const answer = await context.peerClient.post('/peer/keys', body, 'application/json');
  assertTaken(answer);
  const digest = createHash('sha256').update(kept.signed).digest('hex');
  const about = { messageId: kept.actId, digest };
  const { receipt, signed } = await verifiedReceipt(context, about, answer.body);
  const { result, ledgerLeaf, receivedAt } = receipt;
  const code = receipt.code ?? null;
  await record(context, async (tx, ledger) => {
    await tx
      .insertInto('key_receipts')
      .values({
        act_id: kept.actId,
        signed,
        result,
        code,
        ledger_leaf: ledgerLeaf,
        at: receivedAt,
      })
      .onConflict((conflict) => conflict.column('act_id').doNothing())
      .execute();
    const content = { actId: kept.actId, result, code, ledgerLeaf };
    const line = await ledger.add({ event: 'keys.delivered', actor: 'node', content });
    return { line, result: undefined };
  });
}

/**
 * Looks at the keys anew, and sends what has been said of them and the other authority has not
 * receipted, in its order. What does not get through holds what comes after it.
 * @throws SamsynError when the rest is to be tried again later; the reason is on the record
 */
export async function deliverKeyStatements(context: DeliveryContext): Promise<void> {
  await refreshKeys(context);
  await acceptConfigured(context);
  for (const kept of await keptStatements(context.db)) {
    if (kept.direction !== 'out' || kept.result !== null) continue;
    try {
      await post(context, kept);
    } catch (error) {
      const code = isSamsynError(error) ? error.code : 'runtime.internal';
      const content = { actId: kept.actId, code };
      await recordOnly(context, { event: 'delivery.failed', actor: 'node', content });
      throw error;
    }
  }
  await refreshKeys(context);
}
