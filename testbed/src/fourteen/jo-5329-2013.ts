// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { addDays } from '@samsyn/terms';
import type { Act, CaseId, EntryId } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import { act, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

async function entryAt(officer: OfficerClient, caseId: CaseId, item: string): Promise<EntryId> {
  return until(`${item} at the other authority`, async () => {
    const { entries } = await officer.call(routes.getCase, { params: { caseId } });
    return entries.findLast((entry) => String(entry.item) === item)?.entryId;
  });
}

async function instruct({ sender }: Exchange, caseId: CaseId, given: Act): Promise<void> {
  const source = { kind: 'decision' as const, reference: 'DEMO-BESKED' };
  await sender.call(routes.performAct, { params: { caseId }, body: { act: given, source } });
}

/** The police cannot enforce: no document is to be had for the country of the decision. */
async function ask(exchange: Exchange, received: ReceivedCase): Promise<EntryId> {
  await act(received, {
    act: 'ask-question',
    reason: 'state-does-not-accept',
    needs: 'which-country',
    country: 'UG',
    triedTravelDocument: true,
    triedOtherCountry: false,
    triedOwnReturn: true,
    askedOn: today(),
    respondBy: addDays(today(), 14),
  });
  return entryAt(exchange.sender, received.caseId, 'enforcement-question');
}

/** Told twice that a decision could not be enforced, the agency gave no clear word: JO 5329-2013. */
export const scenario: Fourteen = {
  name: 'A question whether and where to enforce is answered with what it asks for',
  source: 'JO 5329-2013',
  guards: ['guard.instructions-unclear'],
  attempt: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-5329-A'));
    const answers = await ask(exchange, received);
    return attempting(async () =>
      instruct(exchange, received.caseId, {
        act: 'give-instructions',
        answers,
        kind: 'proceed',
        decidedOn: today(),
      }),
    );
  },
  lawfulCourse: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-5329-B'));
    const { caseId, enforcer } = received;
    const answers = await ask(exchange, received);
    await instruct(exchange, caseId, {
      act: 'give-instructions',
      answers,
      kind: 'proceed-to-other-country',
      country: 'KE',
      ground: 'state-accepts',
      decidedOn: today(),
    });
    const instructions = await entryAt(enforcer, caseId, 'instructions');
    await act(received, { act: 'acknowledge-instructions', instructions, notedOn: today() });
  },
};
