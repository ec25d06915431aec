// SPDX-License-Identifier: EUPL-1.2
import { receiveCase } from '../journey/ready-journey.ts';
import { judge, names, passport, propose, release, review } from '../outward/release.ts';
import { fileWithPassport } from '../outward/travel-document.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

/** Documents went to the embassy without a test of secrecy: JO 1573-2015. */
export const scenario: Fourteen = {
  name: 'Nothing goes to a foreign mission that two officers have not tested, document by document',
  source: 'JO 1573-2015',
  guards: ['guard.release-unreviewed'],
  attempt: async (exchange: Exchange) => {
    const { caseId, enforcer } = await receiveCase(exchange, fileWithPassport('DEMO-1573-A'));
    const releaseId = await propose(exchange.receiver, caseId, [names, passport]);
    return attempting(async () => release(enforcer, releaseId));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const { caseId, enforcer } = await receiveCase(exchange, fileWithPassport('DEMO-1573-B'));
    const releaseId = await propose(exchange.receiver, caseId, [names, passport]);
    await judge(exchange.receiver, releaseId);
    await review(exchange.receiver, releaseId);
    await review(enforcer, releaseId);
    await release(enforcer, releaseId);
  },
};
