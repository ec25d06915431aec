// SPDX-License-Identifier: EUPL-1.2
import { Instant } from '@samsyn/terms';
import type { GivenBackAgreement } from '@samsyn/terms';
import type { Reader } from '../audit/record.ts';

async function acceptedActs(db: Reader) {
  return db
    .selectFrom('agreement_acts as a')
    .innerJoin('agreement_receipts as r', 'r.act_id', 'a.act_id')
    .innerJoin('agreement_versions as v', (join) =>
      join.onRef('v.subject', '=', 'a.subject').onRef('v.hash', '=', 'a.hash'),
    )
    .select(['a.act_id', 'a.proposal_id', 'a.act', 'a.signed', 'a.at', 'v.content'])
    .select(['r.signed as receipt', 'r.at as received_at'])
    .where('a.act', 'in', ['proposed', 'accepted'])
    .where('r.result', '=', 'accepted')
    .orderBy('a.number')
    .execute();
}

type ActRow = Awaited<ReturnType<typeof acceptedActs>>[number];

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

function told(row: ActRow): GivenBackAgreement['proposal'] {
  return {
    statement: text(row.signed),
    receipt: text(row.receipt),
    at: Instant.parse(row.at),
    receivedAt: Instant.parse(row.received_at),
  };
}

/** Every version that both have agreed on: the proposal and the acceptance, each with its receipt. */
export async function agreedActs(db: Reader): Promise<readonly GivenBackAgreement[]> {
  const rows = await acceptedActs(db);
  const proposals = new Map(
    rows.filter(({ act }) => act === 'proposed').map((row) => [row.act_id, row]),
  );
  return rows.flatMap((row) => {
    const proposal = row.act === 'accepted' ? proposals.get(row.proposal_id) : undefined;
    if (!proposal) return [];
    return { content: text(row.content), proposal: told(proposal), acceptance: told(row) };
  });
}
