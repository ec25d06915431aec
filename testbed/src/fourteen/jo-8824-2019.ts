// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseFile } from '@samsyn/contract';
import { PlainDate } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import { depart } from '../journey/depart.ts';
import { prepareJourney, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { returnCaseFile, servedDocument } from '../scenario/return-case-file.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';
import { readAndDetain } from './read-and-detain.ts';

const right = { servedOn: '2021-02-15', legalForceOn: '2021-03-09' };
const mistyped = { servedOn: '2021-04-17', legalForceOn: '2021-05-09' };
const common = { serviceMode: 'in-person', appealed: false, basis: 'appeal-period-ended' };

/**
 * Served in February 2021 and not appealed: in force in March, lapsed four years later. The register
 * has days that someone mistyped, two months on, by which the decision never lapsed.
 */
function registered(dossier: string): CaseFile {
  const file = returnCaseFile(dossier);
  const decidedOn = PlainDate.parse('2021-02-10');
  return {
    ...file,
    entries: file.entries.flatMap((entry) => {
      switch (String(entry.item)) {
        case 'lapse-basis':
          return [];
        case 'removal-decision':
          return [{ ...entry, value: { ...entry.value, decidedOn }, asOf: decidedOn }];
        case 'service-and-legal-force':
          return [
            {
              item: entry.item,
              value: { ...common, ...mistyped },
              source: { kind: 'register' as const, reference: 'Verkets ärenderegister' },
              asOf: PlainDate.parse('2021-05-12'),
            },
          ];
        default:
          return [entry];
      }
    }),
    documents: file.documents.filter(({ digest }) => digest !== servedDocument.digest),
  };
}

/**
 * The receipt comes to light where the decision was made, and the days are corrected. By it the
 * decision has lapsed, so the law lets no more be told than that they were wrong; that goes at once
 * (GDPR art. 19).
 */
async function correct(exchange: Exchange, { caseId, enforcer }: ReceivedCase): Promise<void> {
  const { sender } = exchange;
  const { entries } = await sender.call(routes.getCase, { params: { caseId } });
  const wrong = entries.find(({ item }) => String(item) === 'service-and-legal-force');
  if (!wrong) throw new Error('the case has no day of legal force');
  await sender.call(routes.performAct, {
    params: { caseId },
    body: {
      act: {
        act: 'correct-value',
        wrong: wrong.entryId,
        kind: 'corrected',
        value: { ...common, ...right },
        askedBy: 'own-finding',
        correctedOn: today(),
      },
      source: { kind: 'document', reference: 'Delgivningskvitto 2021-02-15' },
      document: servedDocument,
    },
  });
  await until('the correction at the police', async () => {
    const view = await enforcer.call(routes.getCase, { params: { caseId } });
    return view.entries.find(({ item }) => String(item) === 'correction-notice');
  });
}

/** A wrong day of legal force was copied from one register into the next: JO 8824-2019. */
export const scenario: Fourteen = {
  name: 'Nobody is detained or removed on a day of legal force that was typed wrong and copied',
  source: 'JO 8824-2019',
  guards: ['guard.dates-in-doubt', 'guard.gate-not-passed'],
  attempt: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, registered('DEMO-8824-A'));
    await correct(exchange, received);
    return attempting(async () => {
      await readAndDetain(received);
      await depart(received);
    });
  },
  lawfulCourse: async (exchange: Exchange) => {
    const received = await receiveCase(exchange, returnCaseFile('DEMO-8824-B'));
    await prepareJourney(received);
    await depart(received, { checking: true });
  },
};
