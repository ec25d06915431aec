// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { addDays } from '@samsyn/terms';
import type { CaseId, EntryId } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import { act, receiveCase, today } from '../journey/ready-journey.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import type { Exchange } from './exchange.ts';
import { returnCaseFile } from './return-case-file.ts';
import { settleOpenNotices } from './settle-open-notices.ts';

async function entryOf(officer: OfficerClient, caseId: CaseId, item: string): Promise<EntryId> {
  return until(item, async () => {
    const { entries } = await officer.call(routes.getCase, { params: { caseId } });
    return entries.findLast((entry) => String(entry.item) === item)?.entryId;
  });
}

/** A case that the police took over and have returned: it has ended there, and goes on at the sender. */
export async function returnedCase(exchange: Exchange, dossier: string): Promise<CaseId> {
  const received = await receiveCase(exchange, returnCaseFile(dossier));
  const { enforcer, caseId } = received;
  await act(received, {
    act: 'ask-return',
    reason: 'voluntary-return-possible',
    triedTravelDocument: true,
    triedOtherCountry: false,
    proposedOn: today(),
    respondBy: addDays(today(), 7),
  });
  await settleOpenNotices(enforcer, caseId);
  const proposal = await entryOf(exchange.sender, caseId, 'case-return');
  const sender = { ...received, enforcer: exchange.sender };
  await act(sender, { act: 'consent-return', proposal, answeredOn: today() });
  await settleOpenNotices(exchange.sender, caseId);
  await entryOf(enforcer, caseId, 'case-return-answer');
  await act(received, { act: 'return-case', proposal, returnedOn: today() });
  await settleOpenNotices(enforcer, caseId);
  await until('the return', async () => {
    const { summary } = await exchange.sender.call(routes.getCase, { params: { caseId } });
    return summary.state === 'open' ? true : undefined;
  });
  return caseId;
}
