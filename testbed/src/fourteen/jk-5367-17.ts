// SPDX-License-Identifier: EUPL-1.2
import type { CaseFile } from '@samsyn/contract';
import { PlainDate, addDays } from '@samsyn/terms';
import type { ItemValue } from '@samsyn/terms';
import { decide, detainOn } from '../custody/detain-on.ts';
import { today } from '../journey/ready-journey.ts';
import { caseFileOf } from '../scenario/case-file-of.ts';
import { confirmProposed } from '../scenario/confirm-proposed.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { openReturnCase } from '../scenario/hand-over.ts';
import { attempting } from './attempting.ts';
import type { Fourteen } from './fourteen.ts';

function period(reference: string, asOf: string, value: ItemValue) {
  return {
    item: 'voluntary-period',
    value,
    source: { kind: 'register', reference },
    asOf: PlainDate.parse(asOf),
  };
}

/** One register calls the time frozen, without any decision; another calls it expired. */
function frozen(dossier: string): CaseFile {
  const file = caseFileOf({ dossier });
  return {
    ...file,
    entries: [
      ...file.entries,
      period('Verkets ärenderegister', '2026-03-10', { days: 28, state: 'suspended' }),
      period('Polisens register', '2026-04-25', { days: 28, state: 'expired' }),
    ] as CaseFile['entries'],
  };
}

async function detain(exchange: Exchange, caseId: Awaited<ReturnType<typeof openReturnCase>>) {
  await detainOn(exchange.sender, caseId, {
    measure: 'detention',
    ground: 'enforcement',
    decidedOn: today(),
    nextReviewOn: addDays(today(), 30),
    place: 'Förvaret i Provinge',
  });
}

/** A time limit was frozen by no decision and later taken for expired: JK 5367-17. */
export const scenario: Fourteen = {
  name: 'Nobody is detained on a time to leave that was frozen without a decision and called expired',
  source: 'JK 5367-17',
  guards: ['guard.period-not-expired'],
  attempt: async (exchange) => {
    const caseId = await openReturnCase(exchange, frozen('DEMO-5367-A'));
    await confirmProposed(exchange.sender, caseId);
    return attempting(async () => detain(exchange, caseId));
  },
  lawfulCourse: async (exchange) => {
    const caseId = await openReturnCase(exchange, frozen('DEMO-5367-B'));
    const { sender } = exchange;
    const provision = '12 kap. 14 c § UtlL';
    const change = (act: 'suspend-period' | 'resume-period', decidedOn: string) =>
      decide(sender, caseId, {
        act,
        provision,
        decisionReference: `DEMO-${decidedOn}`,
        decidedOn: PlainDate.parse(decidedOn),
      });
    await change('suspend-period', '2026-03-10');
    await change('resume-period', '2026-04-01');
    await confirmProposed(sender, caseId);
    await detain(exchange, caseId);
  },
};
