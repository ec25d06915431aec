// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { GateView } from '@samsyn/contract';
import { ItemId, limits } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { depart } from '../journey/depart.ts';
import { checkGate, prepareJourney, receiveCase, today } from '../journey/ready-journey.ts';
import type { ReceivedCase } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { knowOfStay } from './know-of-stay.ts';
import { untilLine } from './ledger-lines.ts';
import type { LedgerLine } from './ledger-lines.ts';
import { powerOf } from './power.ts';
import { query } from './query.ts';
import { queryAs } from './query-as.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
let received: ReceivedCase;
beforeAll(async () => {
  exchange = await startExchange();
  received = await receiveCase(exchange, returnCaseFile('DEMO-GRIND-1'));
});
afterAll(async () => {
  await exchange.testbed.stop();
});

function obstaclesOf({ checks: [latest] }: GateView): readonly string[] {
  return latest?.result.result === 'no-go'
    ? latest.result.obstacles.map(({ reason }) => reason)
    : [];
}

describe('the check before departure', () => {
  test('says everything that is not in order, each with where it was read', async () => {
    const view = await checkGate(received);
    expect(view.goStands).toBe(false);
    expect(obstaclesOf(view)).toEqual([
      'not-enforceable',
      'journey-not-planned',
      'medical-check-missing',
      'counsel-not-told',
    ]);
    const [latest] = view.checks;
    const found = latest?.result.result === 'no-go' ? latest.result.obstacles : [];
    const counsel = found.find(({ reason }) => reason === 'counsel-not-told');
    expect(counsel?.basis).toMatchObject([
      { item: 'counsel', heldBy: 'migrationsverket', source: { reference: 'Fullmakt 2026-08-17' } },
    ]);
  });

  test('lets go when nothing is found, and leaves the question and the answer at both', async () => {
    await prepareJourney(received);
    const view = await checkGate(received);
    expect(view).toMatchObject({ goStands: true, checks: [{ result: { result: 'go' } }, {}] });
    const [asked] = await query<{ digest: string }>(
      exchange.testbed,
      'police',
      'select digest from gate_questions where case_id = $1 order by at desc limit 1',
      [received.caseId],
    );
    const question = asked?.digest ?? '';
    const { police, migration } = exchange.oversight;
    await untilLine(police, 'the question', ({ content }) => content?.['digest'] === question);
    const isAnswer = ({ event, content }: LedgerLine) =>
      event === 'gate.answered' && content?.['question'] === question;
    const lines = await untilLine(migration, 'the answer', isAnswer);
    expect(lines.find(isAnswer)?.content).toMatchObject({ whole: true });
    for (const [node, side] of [
      ['police', 'received'],
      ['migration', 'given'],
    ] as const) {
      const rows = await query(
        exchange.testbed,
        node,
        'select side from gate_answers where case_id = $1',
        [received.caseId],
      );
      expect(rows).toEqual([{ side }, { side }]);
    }
  });

  test('is revoked by one more fact, and made again', async () => {
    await received.enforcer.call(routes.recordEntry, {
      params: { caseId: received.caseId },
      body: {
        item: ItemId.parse('register-hit-conclusion'),
        value: { conclusion: 'nothing', checkedOn: today() },
        source: { kind: 'officer', reference: 'Slagning DEMO' },
        asOf: today(),
      },
    });
    const { caseId, enforcer } = received;
    const view = await enforcer.call(routes.getGate, { params: { caseId } });
    expect(view).toMatchObject({ goStands: false, checks: [{ result: { result: 'go' } }, {}] });
    await expect(depart(received)).rejects.toMatchObject({ code: 'guard.gate-not-passed' });
    expect((await checkGate(received)).goStands).toBe(true);
  });

  test('finds a stop that only the other authority knows of, and joins it to the case', async () => {
    await knowOfStay(exchange.testbed, received.caseId);
    const view = await checkGate(received);
    expect(obstaclesOf(view)).toContain('stop-stands');
    const { caseId, enforcer } = received;
    const { entries } = await enforcer.call(routes.getCase, { params: { caseId } });
    const stay = entries.find(({ source }) => source.reference === 'UM 2-26');
    expect(stay?.receivedWith).toBeDefined();
    await expect(depart(received)).rejects.toMatchObject({ code: 'guard.stop-stands' });
  });

  test('is nothing that a role without the right can make, nor the node change afterwards', async () => {
    const jurist = await signIn(exchange.testbed.nodes.police.url, 'pol-jurist');
    const { caseId } = received;
    const check = jurist.call(routes.checkDeparture, {
      params: { caseId },
      body: { reasons: 'Skäl som är tillräckligt långa.' },
    });
    await expect(check).rejects.toMatchObject({ code: 'access.forbidden' });
    for (const table of ['gate_results', 'gate_questions', 'gate_answers'])
      await expect(
        queryAs(exchange.testbed.nodes.police, 'app', `delete from ${table}`),
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('asks nobody of a case that only one authority has', async () => {
    const caseId = await openReturnCase(exchange, returnCaseFile('DEMO-GRIND-4'));
    const view = await exchange.sender.call(routes.checkDeparture, {
      params: { caseId },
      body: { reasons: 'Resan är bokad och får inte hindras.' },
    });
    expect(obstaclesOf(view)).not.toContain('no-answer');
    const asked = await query(
      exchange.testbed,
      'migration',
      'select question_id from gate_questions where case_id = $1',
      [caseId],
    );
    expect(asked).toEqual([]);
  });

  test('finds no answer when the other authority is down: nobody travels', async () => {
    const fresh = await receiveCase(exchange, returnCaseFile('DEMO-GRIND-2'));
    await prepareJourney(fresh);
    const power = powerOf(exchange.testbed);
    await power.cut('migration');
    const from = performance.now();
    const view = await checkGate(fresh);
    expect(performance.now() - from).toBeLessThan(limits.gateAnswerMs + 3_000);
    expect(obstaclesOf(view)).toEqual(['no-answer']);
    await power.restore('migration');
    expect((await checkGate(fresh)).goStands).toBe(true);
  });
});
