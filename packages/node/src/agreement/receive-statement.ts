// SPDX-License-Identifier: EUPL-1.2
import { verifyAgreement } from '@samsyn/envelope';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { AgreementDelivery, AgreementStatement, ErrorCode } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Ledger, Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { receiptForWord } from '../directory/receipt-for-word.ts';
import { applyStatement } from './apply-statement.ts';
import { proposalOf } from './keep-act.ts';
import { lockAgreements } from './proposal.ts';

interface Received {
  readonly statement: AgreementStatement;
  readonly signed: Uint8Array;
  readonly content: string | undefined;
}

async function open(
  { own, peer }: DirectoryContext,
  { statement: text, content }: AgreementDelivery,
): Promise<Received> {
  const signed = Buffer.from(text);
  const statement = await verifyAgreement(signed, peer.keys);
  if (statement.authority !== peer.authority.id)
    throw new SamsynError('message.wrong-sender', 'another authority’s act', 'authority');
  if (statement.recipient !== own.authority.id)
    throw new SamsynError('message.wrong-recipient', 'said to another authority', 'recipient');
  return { statement, signed, content };
}

/** The receipt given before for these very bytes; the same act with other bytes is refused. */
async function earlierReceipt({ db }: DirectoryContext, { statement, signed }: Received) {
  const seen = await db
    .selectFrom('agreement_acts as a')
    .innerJoin('agreement_receipts as r', 'r.act_id', 'a.act_id')
    .select(['a.signed', 'r.signed as receipt'])
    .where('a.act_id', '=', statement.actId)
    .executeTakeFirst();
  if (seen && !Buffer.from(seen.signed).equals(signed))
    throw new SamsynError(
      'message.replay-altered',
      'an act with this id came before with other bytes',
      'actId',
    );
  return seen?.receipt;
}

async function close(
  context: DirectoryContext,
  { tx, ledger }: { readonly tx: Tx; readonly ledger: Ledger },
  received: Received,
  code?: ErrorCode,
) {
  const { statement } = received;
  const { actId, act, subject, hash, authority } = statement;
  const line = await ledger.add({
    event: 'agreement.received',
    actor: `peer:${authority}`,
    content: {
      actId,
      act,
      proposalId: proposalOf(statement),
      subject,
      hash,
      code: code ?? null,
    },
  });
  const given = await receiptForWord(context, received, line.leafHash, code);
  if (code === undefined)
    await tx
      .insertInto('agreement_receipts')
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

/**
 * What may be mended by sending again is no verdict: an answer to a proposal that is not known here.
 * Acts come in their order, so a withdrawal of one that is not known is of one that was not taken.
 */
function isVerdict(error: unknown, act: AgreementStatement['act']): error is SamsynError {
  if (!isSamsynError(error) || !error.code.startsWith('agreement.')) return false;
  return error.code !== 'agreement.unknown' || act === 'withdrawn';
}

async function recordNew(context: DirectoryContext, received: Received): Promise<Uint8Array> {
  try {
    return await record(context, async (tx, ledger) => {
      await lockAgreements(tx);
      await applyStatement(context, tx, received);
      return close(context, { tx, ledger }, received);
    });
  } catch (error) {
    if (!isVerdict(error, received.statement.act)) throw error;
    const { code } = error;
    return record(context, async (tx, ledger) => close(context, { tx, ledger }, received, code));
  }
}

/**
 * Takes in what the other authority says of a version: both its signatures are good, it is said to
 * us, and it is kept with its ledger line and our receipt in one transaction. The same act again
 * changes nothing and gets the same receipt. What the rules of agreeing do not allow is not kept:
 * the receipt says so with its code.
 * @returns the signed receipt
 * @throws SamsynError `envelope.*`, `message.schema`, `message.wrong-sender`,
 * `message.wrong-recipient`, `message.replay-altered`, `agreement.unknown`
 */
export async function receiveStatement(
  context: DirectoryContext,
  delivery: AgreementDelivery,
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
  }
}
