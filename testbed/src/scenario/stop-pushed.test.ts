// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseView } from '@samsyn/contract';
import { PlainDate } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import { actBy } from './act-by.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import { query } from './query.ts';
import { untilDelivered } from './until-delivered.ts';
import { untilReceived } from './until-received.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const since = PlainDate.parse('2026-11-20');
const kinds = ({ timeline }: CaseView) => timeline.map(({ kind }) => kind);
let dossiers = 0;
async function sharedCase(): Promise<CaseId> {
  dossiers += 1;
  const { caseId, messageId } = await handOver(exchange, `DEMO-STOPP-${dossiers}`);
  await untilDelivered(exchange.sender, { caseId, messageId });
  return caseId;
}
const look = async (caseId: CaseId) =>
  exchange.receiver.call(routes.getCase, { params: { caseId } });
const untilStopped = async (caseId: CaseId, stopped = true) =>
  until('the stop at the other authority', async () => {
    const view = await look(caseId);
    return view.summary.stayInForce === stopped ? view : undefined;
  });

describe('a stop', () => {
  test('is pushed at once, in a sequence of its own per person, and shown', async () => {
    const caseId = await sharedCase();
    await untilReceived(exchange.receiver, caseId);
    const began = performance.now();
    await actBy(exchange.sender, caseId, { act: 'place-stop', kind: 'inhibition', since });
    const view = await untilStopped(caseId);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(kinds(view)).toContain('stop-received');
    const sequences = await query(
      exchange.testbed,
      'police',
      `select sequence_name = 'stop:' || person_id || ':migrationsverket' as own, sequence_number::int as number
         from messages where case_id = $1 and kind = 'stop'`,
      [caseId],
    );
    expect(sequences).toEqual([{ own: true, number: 1 }]);
  });
});
