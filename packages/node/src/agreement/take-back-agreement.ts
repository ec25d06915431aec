// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { verifyAgreement, verifyReceipt } from '@samsyn/envelope';
import { parseVersion } from '@samsyn/lawbook';
import { OfficerId, SamsynError, limits } from '@samsyn/terms';
import type { AgreementStatement, GivenBackAgreement, Receipt } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { Tx } from '../audit/record.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { keepAct, keepVersion } from './keep-act.ts';
import { lockAgreements } from './proposal.ts';

interface ProvedAct {
  readonly statement: AgreementStatement;
  readonly signed: Uint8Array;
  readonly receipt: Receipt;
  readonly signedReceipt: Uint8Array;
  readonly ours: boolean;
}

/** Whose account it was is known by the lost database alone. */
const lostOfficer = OfficerId.parse('lost');

async function signedBy(
  { own, peer }: DirectoryContext,
  told: GivenBackAgreement['proposal'],
): Promise<Pick<ProvedAct, 'statement' | 'signed' | 'ours'>> {
  const signed = Buffer.from(told.statement);
  try {
    const statement = await verifyAgreement(signed, peer.keysAt(told.at));
    return { statement, signed, ours: false };
  } catch {
    const statement = await verifyAgreement(signed, own.publicKeysAt(told.at));
    return { statement, signed, ours: true };
  }
}

/** @throws SamsynError `envelope.*` for an act or a receipt that is not what it is told to be */
async function prove(
  context: DirectoryContext,
  told: GivenBackAgreement['proposal'],
): Promise<ProvedAct> {
  const { own, peer } = context;
  const act = await signedBy(context, told);
  const signedReceipt = Buffer.from(told.receipt);
  const keys = act.ours ? peer.keysAt(told.receivedAt) : own.publicKeysAt(told.receivedAt);
  const receipt = await verifyReceipt(signedReceipt, keys);
  const { statement } = act;
  const author = (act.ours ? own : peer).authority.id;
  const recipient = (act.ours ? peer : own).authority.id;
  const fits =
    statement.authority === author &&
    statement.recipient === recipient &&
    statement.at === told.at &&
    String(receipt.messageId) === String(statement.actId) &&
    receipt.digest === createHash('sha256').update(act.signed).digest('hex') &&
    receipt.sender === recipient &&
    receipt.result === 'accepted' &&
    Math.abs(Date.parse(receipt.receivedAt) - Date.parse(told.receivedAt)) < limits.clockSkewMs;
  if (!fits) throw new SamsynError('envelope.malformed', 'an act of something else', 'statement');
  return { ...act, receipt, signedReceipt };
}

async function keep(
  tx: Tx,
  { statement, signed, receipt, signedReceipt, ours }: ProvedAct,
  proposer: AgreementStatement['authority'],
): Promise<void> {
  await keepAct(tx, { statement, signed, proposer, officerId: ours ? lostOfficer : null });
  await tx
    .insertInto('agreement_receipts')
    .values({
      act_id: statement.actId,
      signed: signedReceipt,
      result: receipt.result,
      code: null,
      ledger_leaf: receipt.ledgerLeaf,
      at: receipt.receivedAt,
    })
    .execute();
}

/**
 * Takes back a version that both have agreed on, and that is lost here: both acts by their own
 * signatures, each with the receipt of it. One that is here stays as it is.
 * @throws SamsynError `envelope.*`, `agreement.content`
 */
export async function takeBackAgreement(
  context: DirectoryContext,
  told: GivenBackAgreement,
): Promise<void> {
  const proposal = await prove(context, told.proposal);
  const acceptance = await prove(context, told.acceptance);
  const { subject, hash, actId } = proposal.statement;
  const version = parseVersion(subject, told.content);
  const about = acceptance.statement;
  const fits =
    proposal.statement.act === 'proposed' &&
    about.act === 'accepted' &&
    about.proposalId === actId &&
    about.hash === hash &&
    version.hash === hash &&
    proposal.ours !== acceptance.ours;
  if (!fits) throw new SamsynError('agreement.content', 'not an agreement on this content', 'acts');
  await record(context, async (tx, ledger) => {
    await lockAgreements(tx);
    const here = await tx
      .selectFrom('agreement_acts')
      .select('act_id')
      .where('act_id', '=', actId)
      .executeTakeFirst();
    if (!here) {
      await keepVersion(tx, version, context.clock());
      await keep(tx, proposal, proposal.statement.authority);
      await keep(tx, acceptance, proposal.statement.authority);
    }
    const line = await ledger.add({
      event: 'resync.given-back',
      actor: `peer:${context.peer.authority.id}`,
      content: { subject, hash, agreement: actId, known: here !== undefined },
    });
    return { line, result: undefined };
  });
}
