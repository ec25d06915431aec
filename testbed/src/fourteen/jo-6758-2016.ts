// SPDX-License-Identifier: EUPL-1.2
import { giveClaim, hearPerson } from '../journey/claim-identity.ts';
import { depart } from '../journey/depart.ts';
import { prepareJourney, receiveCase } from '../journey/ready-journey.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

/**
 * No check before departure on record, and a new fact of identity that neither the deciding
 * authority nor the person was told of: JO 6758-2016.
 */
export const scenario: Fourteen = {
  name: 'Nobody travels without a check on record, nor on an identity that was not told and heard',
  source: 'JO 6758-2016',
  guards: ['guard.gate-not-passed', 'guard.identity-not-told'],
  attempt: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-6758-A'));
    await prepareJourney(received);
    await giveClaim(received, { birthDate: '1996-02-01' });
    return attempting(async () => depart(received));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-6758-B'));
    await prepareJourney(received);
    const claim = await giveClaim(received, { birthDate: '1996-02-01', tell: true });
    await hearPerson(received, claim);
    await depart(received, { checking: true });
  },
};
