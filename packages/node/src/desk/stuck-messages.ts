// SPDX-License-Identifier: EUPL-1.2
import { StuckMessage } from '@samsyn/contract';
import type { DeliveryRemedy, DeliveryTrouble } from '@samsyn/contract';
import { hasRight } from '@samsyn/casework';
import { limits } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { caseSummaries } from '../case/case-summaries.ts';
import type { Officer } from '../identity/officer.ts';
import { visibleTo } from '../identity/visible-to.ts';
import { stuckIn, stuckOut } from './stuck-rows.ts';

const troubleOf: Readonly<Record<string, DeliveryTrouble>> = {
  retrying: 'late',
  failed: 'dead',
  refused: 'refused',
  held: 'held',
  quarantined: 'quarantined',
};

/** A stop is not taken back: its end is told instead. */
function remediesOut(kind: string, state: string): DeliveryRemedy[] {
  if (state === 'refused') return ['send-anew'];
  return kind === 'stop' ? ['try-now'] : ['try-now', 'withdraw'];
}

async function outgoing(context: CaseContext, officer: Officer) {
  const rows = await stuckOut(context.db)
    .select(['messages.message_id', 'messages.case_id', 'messages.kind', 'messages.state'])
    .select(['messages.at', 'messages.attempts', 'messages.last_error', 'messages.disclosure_id'])
    .where(visibleTo(officer))
    .orderBy('messages.at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({
    messageId: row.message_id,
    caseId: row.case_id,
    kind: row.kind,
    direction: 'out',
    trouble: troubleOf[row.state],
    since: row.at,
    attempts: row.attempts,
    code: row.last_error,
    disclosureId: row.disclosure_id,
    missing: [],
    remedies: remediesOut(row.kind, row.state),
  }));
}

async function incoming(context: CaseContext, officer: Officer) {
  const settles = hasRight(officer.roles, 'send');
  const rows = await stuckIn(context.db)
    .select(['waiting_messages.message_id', 'waiting_messages.case_id', 'waiting_messages.kind'])
    .select(['waiting_messages.state', 'waiting_messages.at', 'waiting_messages.tries'])
    .select('waiting_messages.missing')
    // A case that is not here lies at no unit: whoever takes messages up here may settle it.
    .where((eb) =>
      eb.or([eb.and([eb('cases.case_id', 'is', null), eb.val(settles)]), visibleTo(officer)(eb)]),
    )
    .orderBy('waiting_messages.at')
    .limit(limits.listPageMax)
    .execute();
  return rows.map((row) => ({
    messageId: row.message_id,
    caseId: row.case_id,
    kind: row.kind,
    direction: 'in',
    trouble: troubleOf[row.state],
    since: row.at,
    attempts: row.tries,
    code: row.state === 'held' ? 'message.gap' : 'message.quarantined',
    disclosureId: null,
    missing: row.missing === '' ? [] : row.missing.split(' ').map(Number),
    remedies: row.state === 'quarantined' ? ['try-now', 'refuse'] : [],
  }));
}

/** The messages of this officer's cases that have no good end, the oldest first. */
export async function stuckMessages(
  context: CaseContext,
  officer: Officer,
): Promise<StuckMessage[]> {
  const rows = [...(await outgoing(context, officer)), ...(await incoming(context, officer))];
  const caseIds = [...new Set(rows.map(({ caseId }) => caseId))];
  const summaries = await caseSummaries(context.db, officer, caseIds);
  const byCase = new Map(summaries.map((summary) => [String(summary.caseId), summary]));
  const mayAct = hasRight(officer.roles, 'send');
  return rows
    .toSorted((a, b) => a.since.localeCompare(b.since))
    .map((row) =>
      StuckMessage.parse({
        ...row,
        number: byCase.get(row.caseId)?.number ?? null,
        personName: byCase.get(row.caseId)?.personName ?? null,
        remedies: mayAct ? row.remedies : [],
      }),
    );
}
