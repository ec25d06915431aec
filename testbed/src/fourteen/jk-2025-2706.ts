// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import { ItemId, SamsynError } from '@samsyn/terms';
import type { EntryId } from '@samsyn/terms';
import { act, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { actBy } from '../scenario/act-by.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile } from '../scenario/return-case-file.ts';
import { untilStayed } from '../scenario/until-stayed.ts';
import { attempting } from './attempting.ts';
import { detainIn } from './detain-in.ts';
import type { Fourteen } from './fourteen.ts';

interface Applied {
  readonly received: ReceivedCase;
  readonly stop: EntryId;
}

/** Someone whom the police have detained applies for asylum; both authorities know of it. */
async function asylumApplied(exchange: Exchange, dossier: string): Promise<Applied> {
  const received = await receiveCase(exchange, returnCaseFile(dossier));
  await detainIn(received);
  await act(received, { act: 'file-impediment', what: 'asylum-application', raisedOn: today() });
  const { stops } = await untilStayed(exchange.sender, received.caseId);
  const stop = stops.find(({ what }) => what === 'asylum-application')?.signalId;
  if (stop === undefined) throw new Error('the application stops nothing');
  return { received, stop };
}

/** The application is written off, and that is noted in the own file alone. */
async function writeOffQuietly(exchange: Exchange, { received }: Applied): Promise<void> {
  const { caseId, enforcer } = received;
  await exchange.sender.call(routes.recordEntry, {
    params: { caseId },
    body: {
      item: ItemId.parse('matter-ended'),
      value: { kind: 'written-off', endedOn: today() },
      source: { kind: 'decision', reference: 'Beslut om avskrivning DEMO' },
      asOf: today(),
    },
  });
  const { summary } = await enforcer.call(routes.getCase, { params: { caseId } });
  if (!summary.stayInForce)
    throw new SamsynError('runtime.internal', 'the police have been told after all');
}

/** An application was written off, and the police, who held the person, were not told: JK 2025/2706. */
export const scenario: Fourteen = {
  name: 'The end of a stop is told at once to whoever holds the person on account of it',
  source: 'JK 2025/2706',
  guards: ['guard.stop-untold'],
  attempt: async (exchange: Exchange) => {
    const applied = await asylumApplied(exchange, 'DEMO-2706-A');
    return attempting(async () => writeOffQuietly(exchange, applied));
  },
  lawfulCourse: async (exchange: Exchange) => {
    const { received, stop } = await asylumApplied(exchange, 'DEMO-2706-B');
    const { caseId, enforcer } = received;
    await actBy(exchange.sender, caseId, {
      act: 'end-stop',
      stop,
      outcome: 'written-off',
      endedOn: today(),
    });
    const { stops } = await untilStayed(enforcer, caseId, false);
    const end = stops.find(({ what }) => what === 'end')?.signalId;
    if (end === undefined) throw new Error('the end asks nobody to take note');
    await enforcer.call(routes.acknowledgeStop, { params: { caseId, stopId: end }, body: {} });
  },
};
