// SPDX-License-Identifier: EUPL-1.2
import { ActId, AgreementAct, AgreementSubject, Digest, Instant } from '@samsyn/terms';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Reader, Tx } from '../audit/record.ts';

const Row = z.object({
  actId: ActId,
  proposalId: ActId,
  subject: AgreementSubject,
  hash: Digest,
  act: AgreementAct,
  direction: z.enum(['out', 'in']),
  authority: z.string(),
  title: z.string(),
  unit: z.string(),
  reasons: z.string().nullable(),
  at: Instant,
  result: z.enum(['accepted', 'rejected']).nullable(),
  code: z.string().nullable(),
});

/** One act as kept. `result`: what its recipient has receipted; `null` while it is on its way. */
export type KeptAct = z.infer<typeof Row>;

/**
 * Where a proposal stands. `not-taken`: the other authority could not take it in. A withdrawal
 * closes what nobody has accepted; an acceptance that the proposer did not take never counted.
 */
export type ProposalState = 'open' | 'accepted' | 'refused' | 'withdrawn' | 'not-taken';

export interface Proposal {
  readonly proposalId: ActId;
  readonly subject: AgreementSubject;
  readonly hash: Digest;
  /** Whether it is ours. */
  readonly own: boolean;
  readonly state: ProposalState;
  /** Oldest first; the first is the proposal itself. */
  readonly acts: readonly KeptAct[];
}

/** Lets one transaction at a time change what has been agreed. */
export async function lockAgreements(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('samsyn-agreements'))`.execute(tx);
}

/** Every act, oldest first. */
async function loadActs(db: Reader): Promise<readonly KeptAct[]> {
  const rows = await db
    .selectFrom('agreement_acts as a')
    .leftJoin('agreement_receipts as r', 'r.act_id', 'a.act_id')
    .select([
      'a.act_id as actId',
      'a.proposal_id as proposalId',
      'a.subject',
      'a.hash',
      'a.act',
      'a.direction',
      'a.authority',
      'a.officer_title as title',
      'a.unit',
      'a.reasons',
      'a.at',
      'r.result',
      'r.code',
    ])
    .orderBy('a.number')
    .execute();
  return Row.array().parse(rows);
}

function stateOf(acts: readonly KeptAct[]): ProposalState {
  const taken = (act: AgreementAct) =>
    acts.some((one) => one.act === act && one.result !== 'rejected');
  if (!taken('proposed')) return 'not-taken';
  if (taken('withdrawn')) return 'withdrawn';
  if (taken('refused')) return 'refused';
  return taken('accepted') ? 'accepted' : 'open';
}

/** Agreed for good: the acceptance has been receipted by the authority that proposed. */
export function isSettled({ acts }: Pick<Proposal, 'acts'>): boolean {
  return acts.some(({ act, result }) => act === 'accepted' && result === 'accepted');
}

/** Every proposal with what was said to it, oldest first. */
export async function loadProposals(db: Reader): Promise<readonly Proposal[]> {
  const acts = await loadActs(db);
  return acts.flatMap((first) => {
    if (first.act !== 'proposed') return [];
    const own = acts.filter(({ proposalId }) => proposalId === first.actId);
    const { subject, hash, direction } = first;
    const proposalId = first.actId;
    return [
      { proposalId, subject, hash, own: direction === 'out', state: stateOf(own), acts: own },
    ];
  });
}
