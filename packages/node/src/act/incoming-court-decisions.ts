// SPDX-License-Identifier: EUPL-1.2
import { IncomingCourtDecision } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { loadCase } from '../case/load-case.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { loadSignals } from '../stop/load-signals.ts';
import { assertCourtDesk } from './assert-court-desk.ts';

async function toldByPeer({ db, peer }: CaseContext) {
  return db
    .selectFrom('stop_watches as w')
    .innerJoin('entries as e', (join) =>
      join.onRef('e.person_id', '=', 'w.person_id').onRef('e.entry_id', '=', 'w.stop_id'),
    )
    .select(['w.case_id', 'w.stop_id', 'w.since'])
    .where('e.held_by', '=', peer.authority.id)
    .orderBy('w.since', 'desc')
    .limit(limits.listPageMax)
    .execute();
}

/**
 * The newest decisions of courts that the other authority has told of and that still bind, with
 * whom here each has not reached. Recorded.
 * @throws SamsynError `access.forbidden`
 */
export async function incomingCourtDecisions(
  context: CaseContext,
  officer: Officer,
): Promise<IncomingCourtDecision[]> {
  assertCourtDesk(officer);
  const incoming: IncomingCourtDecision[] = [];
  const rows = await toldByPeer(context);
  const byCase = Map.groupBy(rows, (row) => row.case_id);
  for (const [caseId, ofCase] of byCase) {
    const found = await loadCase(context.db, caseId);
    for (const signal of await loadSignals(context, context.db, found)) {
      const row = ofCase.find((one) => one.stop_id === String(signal.signalId));
      const entry = found.entries.find(({ entryId }) => entryId === signal.signalId);
      if (!row || entry?.source.kind !== 'judgment') continue;
      const { role } = context.own.authority;
      incoming.push(
        IncomingCourtDecision.parse({
          decisionId: signal.signalId,
          number: found.number,
          what: signal.what,
          source: entry.source.reference,
          decidedOn: signal.since,
          knownAt: row.since,
          missing: signal.missing.filter(({ authority }) => authority === role),
        }),
      );
    }
  }
  await recordOnly(context, {
    event: 'case.listed',
    actor: actorOf(officer),
    content: { shown: [...byCase.keys()] },
  });
  return incoming.toSorted((a, b) => b.knownAt.localeCompare(a.knownAt));
}
