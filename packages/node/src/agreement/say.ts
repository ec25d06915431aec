// SPDX-License-Identifier: EUPL-1.2
import { signAgreement } from '@samsyn/envelope';
import { ActId, suite } from '@samsyn/terms';
import type { AgreementStatement, AgreementSubject, AuthorityId, Digest } from '@samsyn/terms';
import type { Ledger, Tx, WrittenLine } from '../audit/record.ts';
import { enqueue } from '../delivery/enqueue.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { keepAct } from './keep-act.ts';

/** What an officer says of a version. */
export type Saying =
  | { readonly act: 'proposed'; readonly reasons: string }
  | { readonly act: 'accepted'; readonly proposalId: ActId }
  | { readonly act: 'refused' | 'withdrawn'; readonly proposalId: ActId; readonly reasons: string };

export interface SaidOf {
  readonly subject: AgreementSubject;
  readonly hash: Digest;
  readonly proposer: AuthorityId;
}

/**
 * Signs an officer's act in the authority's name, keeps it and sends it on its way, all in the
 * caller's transaction.
 */
export async function say(
  context: DirectoryContext,
  { tx, ledger }: { readonly tx: Tx; readonly ledger: Ledger },
  officer: Officer,
  { subject, hash, proposer }: SaidOf,
  saying: Saying,
): Promise<WrittenLine> {
  const statement: AgreementStatement = {
    version: 1,
    suite,
    kind: 'agreement',
    actId: ActId.parse(context.newId()),
    subject,
    hash,
    authority: context.own.authority.id,
    recipient: context.peer.authority.id,
    officer: { title: officer.name, unit: officer.unit },
    at: context.clock(),
    ...saying,
  };
  const signed = await signAgreement(statement, context.own.keys);
  await keepAct(tx, { statement, signed, proposer, officerId: officer.officerId });
  await enqueue(tx, 'agree', {}, { queue: 'agreements', key: 'agreements' });
  return ledger.add({
    event: `agreement.${saying.act}`,
    actor: actorOf(officer),
    content: { ...saying, actId: statement.actId, subject, hash },
  });
}
