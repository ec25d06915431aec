// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { verifyAgreement, verifyReceipt } from '@samsyn/envelope';
import { installedVersions } from '@samsyn/lawbook';
import { Instant, SamsynError, isSamsynError } from '@samsyn/terms';
import type { AgreementSubject, ErrorCode } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { isAgreed } from './is-agreed.ts';
import { proposalOf } from './keep-act.ts';

export interface AgreementExamination {
  /** Acts examined, each with its signatures, its version's content and its receipt. */
  readonly examined: number;
  readonly faults: readonly {
    readonly actId: string;
    readonly code: ErrorCode;
    readonly reason: string;
  }[];
  /** What is in use here, and whether both authorities have signed it. */
  readonly installed: readonly {
    readonly subject: AgreementSubject;
    readonly edition: string;
    readonly agreed: boolean;
  }[];
}

async function storedActs({ db }: CaseContext) {
  return db
    .selectFrom('agreement_acts as a')
    .innerJoin('agreement_versions as v', (join) =>
      join.onRef('v.subject', '=', 'a.subject').onRef('v.hash', '=', 'a.hash'),
    )
    .leftJoin('agreement_receipts as r', 'r.act_id', 'a.act_id')
    .selectAll('a')
    .select(['v.content', 'r.signed as receipt', 'r.result', 'r.at as receipted_at'])
    .orderBy('a.number')
    .execute();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

type Stored = Awaited<ReturnType<typeof storedActs>>[number];

function differs(reason: string): SamsynError {
  return new SamsynError('agreement.content', reason);
}

async function examine({ own, peer }: CaseContext, stored: Stored): Promise<void> {
  const ours = stored.direction === 'out';
  const signedAt = Instant.parse(stored.at);
  const statement = await verifyAgreement(
    stored.signed,
    ours ? own.publicKeysAt(signedAt) : peer.keysAt(signedAt),
  );
  const signed = [
    statement.actId,
    proposalOf(statement),
    statement.act,
    statement.subject,
    statement.hash,
    statement.authority,
  ];
  const { act_id, proposal_id, act, subject, hash, authority } = stored;
  const kept = [act_id, proposal_id, act, subject, hash, authority];
  if (signed.some((word, at) => word !== kept[at])) throw differs('another act in its place');
  if (sha256(stored.content) !== hash) throw differs('the version is not the one that was signed');
  if (!stored.receipt) return;
  const given = Instant.parse(stored.receipted_at);
  const receipt = await verifyReceipt(
    stored.receipt,
    ours ? peer.keysAt(given) : own.publicKeysAt(given),
  );
  if (receipt.digest !== sha256(stored.signed) || receipt.result !== stored.result)
    throw differs('the receipt is for something else');
}

/** Verifies every kept act of agreeing, and says whether what is in use is agreed. */
export async function examineAgreements(context: CaseContext): Promise<AgreementExamination> {
  const acts = await storedActs(context);
  const faults: { actId: string; code: ErrorCode; reason: string }[] = [];
  for (const act of acts) {
    try {
      await examine(context, act);
    } catch (error) {
      if (!isSamsynError(error)) throw error;
      faults.push({ actId: act.act_id, code: error.code, reason: error.message });
    }
  }
  const installed = await Promise.all(
    [...installedVersions(context.lawbook).values()].map(async ({ subject, edition, hash }) => ({
      subject,
      edition,
      agreed: await isAgreed(context.db, subject, hash),
    })),
  );
  return { examined: acts.length, faults, installed };
}
