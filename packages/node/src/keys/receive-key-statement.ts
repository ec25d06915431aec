// SPDX-License-Identifier: EUPL-1.2
import { verifyKeyStatement } from '@samsyn/envelope';
import type { KeyDelivery, KeyStatement, SignedKeyStatement } from '@samsyn/envelope';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { ErrorCode } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Ledger, Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { receiptForWord } from '../directory/receipt-for-word.ts';
import { refreshKeys } from '../directory/refresh-keys.ts';
import { applyKeyStatement } from './apply-key-statement.ts';
import { keepStatement, lockKeyStatements } from './keep-statement.ts';
import { enqueueKeys } from './say-of-keys.ts';

interface Received extends SignedKeyStatement {
  readonly statement: KeyStatement;
}

async function open(context: DirectoryContext, delivery: KeyDelivery): Promise<Received> {
  const { own, peer } = context;
  const signed = Buffer.from(delivery.statement);
  const possession =
    delivery.possession === undefined ? undefined : Buffer.from(delivery.possession);
  const statement = await verifyKeyStatement({ signed, possession }, peer.keys);
  if (statement.authority !== peer.authority.id)
    throw new SamsynError('message.wrong-sender', 'another authority’s word', 'authority');
  if (statement.recipient !== own.authority.id)
    throw new SamsynError('message.wrong-recipient', 'said to another authority', 'recipient');
  return { statement, signed, possession };
}

/** The receipt given before for these very bytes; the same id with other bytes is refused. */
async function earlierReceipt({ db }: DirectoryContext, { statement, signed }: Received) {
  const seen = await db
    .selectFrom('key_statements as s')
    .innerJoin('key_receipts as r', 'r.act_id', 's.act_id')
    .select(['s.signed', 'r.signed as receipt'])
    .where('s.act_id', '=', statement.actId)
    .executeTakeFirst();
  if (seen && !Buffer.from(seen.signed).equals(signed)) {
    const reason = 'a statement with this id came before with other bytes';
    throw new SamsynError('message.replay-altered', reason, 'actId');
  }
  return seen?.receipt;
}

async function close(
  context: DirectoryContext,
  { tx, ledger }: { readonly tx: Tx; readonly ledger: Ledger },
  received: Received,
  code?: ErrorCode,
) {
  const { actId, act, authority } = received.statement;
  const line = await ledger.add({
    event: 'keys.received',
    actor: `peer:${authority}`,
    content: { actId, act, code: code ?? null },
  });
  const given = await receiptForWord(context, received, line.leafHash, code);
  if (code === undefined)
    await tx
      .insertInto('key_receipts')
      .values({
        act_id: actId,
        signed: given,
        result: 'accepted',
        code: null,
        ledger_leaf: line.leafHash,
        at: context.clock(),
      })
      .execute();
  return { line, result: given };
}

async function recordNew(context: DirectoryContext, received: Received): Promise<Uint8Array> {
  try {
    return await record(context, async (tx, ledger) => {
      await lockKeyStatements(tx);
      const at = context.clock();
      await applyKeyStatement(context, tx, received.statement);
      const kept = { direction: 'in', officerId: null, at } as const;
      await keepStatement(tx, received.statement, received, kept);
      await enqueueKeys(tx);
      return close(context, { tx, ledger }, received);
    });
  } catch (error) {
    if (!isSamsynError(error) || !/^(keys|config)\./.test(error.code)) throw error;
    const { code } = error;
    return record(context, async (tx, ledger) => close(context, { tx, ledger }, received, code));
  }
}

/**
 * Takes in what the other authority says of keys, signed by keys of its that are in force, and
 * keeps it with its ledger line and our receipt in one transaction. The same again changes nothing
 * and gets the same receipt. What cannot be taken in is not kept: the receipt says so with its code.
 * @returns the signed receipt
 * @throws SamsynError `envelope.*`, `message.schema`, `message.wrong-sender`,
 * `message.wrong-recipient`, `message.replay-altered`, `keys.possession`
 */
export async function receiveKeyStatement(
  context: DirectoryContext,
  delivery: KeyDelivery,
): Promise<Uint8Array> {
  const received = await open(context, delivery);
  const earlier = await earlierReceipt(context, received);
  if (earlier) return earlier;
  try {
    return await recordNew(context, received);
  } catch (error) {
    const meanwhile = await earlierReceipt(context, received);
    if (meanwhile) return meanwhile;
    throw error;
  } finally {
    await refreshKeys(context);
  }
}
