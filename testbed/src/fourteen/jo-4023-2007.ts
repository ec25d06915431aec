// SPDX-License-Identifier: EUPL-1.2
import { giveClaim, hearPerson } from '../journey/claim-identity.ts';
import { depart } from '../journey/depart.ts';
import { prepareJourney, receiveCase } from '../journey/ready-journey.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

/** The name in the document that a mission issued, and that the deciding authority never used. */
const otherName = 'Okello';

/** Removed under another name, told of afterwards: JO 4023-2007. */
export const scenario: Fourteen = {
  name: 'Nobody is removed under a name that the deciding authority has not been told of',
  source: 'JO 4023-2007',
  guards: ['guard.name-not-known', 'guard.gate-not-passed'],
  attempt: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-4023-A'));
    await prepareJourney(received);
    return attempting(async () => depart(received, { familyName: otherName }));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-4023-B'));
    await prepareJourney(received);
    const claim = await giveClaim(received, {
      familyName: otherName,
      givenNames: 'Derrick',
      tell: true,
    });
    await hearPerson(received, claim);
    await depart(received, { checking: true, familyName: otherName });
  },
};
