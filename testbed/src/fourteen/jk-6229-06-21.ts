// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { SamsynError } from '@samsyn/terms';
import type { Digest } from '@samsyn/terms';
import { receiveCase } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { judge, names, passport, propose, release, review } from '../outward/release.ts';
import { fileWithPassport } from '../outward/travel-document.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

/** The decision itself, from which anyone can see that asylum was sought. */
async function decisionOf({ caseId, enforcer }: ReceivedCase): Promise<Digest> {
  const { entries } = await enforcer.call(routes.getCase, { params: { caseId } });
  const digest = entries.find(({ item }) => String(item) === 'removal-decision')?.document?.digest;
  if (digest === undefined) throw new SamsynError('runtime.internal', 'no decision in the case');
  return digest;
}

/** What was sent to the home state let it see that asylum had been sought: JK 6229-06-21. */
export const scenario: Fourteen = {
  name: 'No document goes to the home state that shows that asylum was sought',
  source: 'JK 6229-06-21',
  guards: ['guard.reveals-asylum'],
  attempt: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, fileWithPassport('DEMO-6229-A'));
    const { caseId, enforcer } = received;
    const document = await decisionOf(received);
    const items = [names, { ...passport, value: { kind: 'other' }, document }];
    const releaseId = await propose(exchange.receiver, caseId, items);
    await judge(exchange.receiver, releaseId);
    await review(exchange.receiver, releaseId);
    await review(enforcer, releaseId);
    return attempting(async () => release(enforcer, releaseId));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const { caseId, enforcer } = await receiveCase(exchange, fileWithPassport('DEMO-6229-B'));
    const releaseId = await propose(exchange.receiver, caseId, [names, passport]);
    await judge(exchange.receiver, releaseId);
    await review(exchange.receiver, releaseId);
    await review(enforcer, releaseId);
    const file = await release(enforcer, releaseId);
    if (/asyl/i.test(file)) throw new SamsynError('runtime.internal', 'the file speaks of asylum');
  },
};
