// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { ActOf } from '@samsyn/terms';
import { act, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { textDocument } from '../population/case-document.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

const wish = textDocument(
  'Skriftlig önskan om kontakt',
  ['Jag vill att ni ringer mig direkt om resan. Mitt ombud vet om det.'],
  'text',
);

async function contact(
  received: ReceivedCase,
  given: Omit<ActOf<'contact-person'>, 'act' | 'about' | 'on'>,
): Promise<void> {
  await act(received, { act: 'contact-person', about: 'journey', on: today(), ...given });
}

/** The police spoke with the person about the journey past the counsel they knew of: JO 7291-2014. */
export const scenario: Fourteen = {
  name: 'Nobody is contacted past counsel, unless the person has asked for that in writing',
  source: 'JO 7291-2014',
  guards: ['guard.counsel-bypassed'],
  attempt: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-7291-A'));
    return attempting(async () => contact(received, { how: 'directly' }));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-7291-B'));
    const { caseId, enforcer } = received;
    await enforcer.call(routes.performAct, {
      params: { caseId },
      body: {
        act: { act: 'contact-person', about: 'journey', how: 'through-counsel', on: today() },
        source: { kind: 'person', reference: 'Brev genom ombudet' },
        document: wish,
      },
    });
    await contact(received, { how: 'directly', writtenWish: wish.digest });
  },
};
