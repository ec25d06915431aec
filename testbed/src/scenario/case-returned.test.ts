// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { EntryId, addDays } from '@samsyn/terms';
import type { Act, CaseState } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import { act, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { returnCaseFile } from './return-case-file.ts';
import { settleOpenNotices } from './settle-open-notices.ts';

let exchange: Exchange;
let received: ReceivedCase;
beforeAll(async () => {
  exchange = await startExchange();
  received = await receiveCase(exchange, returnCaseFile('DEMO-RETUR-1'));
});
afterAll(async () => {
  await exchange.testbed.stop();
});

async function view(officer: OfficerClient) {
  return officer.call(routes.getCase, { params: { caseId: received.caseId } });
}

async function entryOf(officer: OfficerClient, item: string): Promise<EntryId> {
  return until(item, async () => {
    const { entries } = await view(officer);
    return entries.findLast((entry) => String(entry.item) === item)?.entryId;
  });
}

async function untilState(officer: OfficerClient, state: CaseState): Promise<void> {
  await until(`the case as ${state}`, async () => {
    const { summary } = await view(officer);
    return summary.state === state ? summary : undefined;
  });
}

async function actAt(officer: OfficerClient, done: Act): Promise<void> {
  await act({ ...received, enforcer: officer }, done);
  await settleOpenNotices(officer, received.caseId);
}

const returning = (proposal: EntryId): Act => ({
  act: 'return-case',
  proposal,
  returnedOn: today(),
});

const proposing = (): Act => ({
  act: 'ask-return',
  reason: 'voluntary-return-possible',
  triedTravelDocument: true,
  triedOtherCountry: false,
  proposedOn: today(),
  respondBy: addDays(today(), 7),
});

describe('a case that the police want to return', { timeout: 120_000 }, () => {
  test('goes back with consent, moves the competence, and can be handed over again', async () => {
    const { enforcer, caseId } = received;
    const { sender } = exchange;
    await actAt(enforcer, proposing());
    const proposal = await entryOf(sender, 'case-return');
    await expect(act(received, returning(proposal))).rejects.toMatchObject({
      code: 'guard.return-not-consented',
    });
    await actAt(sender, { act: 'consent-return', proposal, answeredOn: today() });
    await entryOf(enforcer, 'case-return-answer');
    await actAt(enforcer, returning(proposal));
    await untilState(sender, 'open');
    await expect(act(received, proposing())).rejects.toMatchObject({ code: 'guard.not-competent' });
    const { standing } = await view(sender);
    const enforcing = standing.find(({ fact }) => fact === 'enforcing-authority');
    expect(enforcing?.value.word).toBe('migration');

    const { disclosureId } = await sender.call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'keeps-away' },
    });
    await settleAndSend(sender, disclosureId, reasoning);
    await untilState(enforcer, 'received');
    await act(received, proposing());
  });

  test('is refused by who did not consent, also when the sender has no guard', async () => {
    const other = await startExchange({ guardsLeftOut: ['guard.return-not-consented'] });
    try {
      const open = await receiveCase(other, returnCaseFile('DEMO-RETUR-2'));
      const { enforcer, caseId } = open;
      const proposal = EntryId.parse('00000000-0000-7000-8000-000000000001');
      await act(open, returning(proposal));
      await settleOpenNotices(enforcer, caseId);
      const refused = await until('the refusal', async () => {
        const { messages } = await enforcer.call(routes.getCase, { params: { caseId } });
        return messages.find(({ kind, state }) => kind === 'return' && state === 'refused');
      });
      expect(refused.lastErrorCode).toBe('message.return-not-consented');
      await act(open, proposing());
    } finally {
      await other.testbed.stop();
    }
  });
});
