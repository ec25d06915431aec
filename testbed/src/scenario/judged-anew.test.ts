// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureItemView } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import type { DisclosureId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bindToCase } from './bind-to-case.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { query } from './query.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const item = ItemId.parse('case-identity');
const reasons = 'Uppgiften behövs för att ärendet ska kunna lämnas över.';

async function look(disclosureId: DisclosureId): Promise<DisclosureItemView> {
  const view = await exchange.sender.call(routes.getDisclosure, { params: { disclosureId } });
  return view.items.find((one) => one.item === item) ?? expect.unreachable('not in the handover');
}

async function protect(dossier: string, level: string): Promise<void> {
  const sql = 'update people set protection = $2 where dossier = $1';
  await query(exchange.testbed, 'migration', sql, [dossier, level]);
}

test('a judgment and a word count for the question they were given on, and no other', async () => {
  const dossier = 'ANEW-0001';
  const caseId = await openReturnCase(exchange, returnCaseFile(dossier));
  const { disclosureId } = await exchange.sender.call(routes.proposeHandover, {
    params: { caseId },
    body: { ground: 'coercion' },
  });
  const params = { disclosureId };
  await exchange.sender.call(routes.recordJudgment, {
    params,
    body: { item, fact: 'own-task-necessary', value: 'yes', reasons },
  });
  await exchange.sender.call(routes.giveWord, { params, body: { item, word: 'send' } });
  const given = await look(disclosureId);
  expect(given).toMatchObject({ status: 'ready', word: { word: 'send' } });
  expect(given.judgments).toHaveLength(1);

  // Of a protected person only those named in the case see it.
  await bindToCase(exchange.testbed.nodes.migration, caseId, 'mv-return-officer-1');
  await protect(dossier, 'marking');
  expect(await look(disclosureId)).toMatchObject({
    status: 'waits-for-judgment',
    judgments: [],
    word: null,
  });
  const items = [item];
  await expect(
    exchange.sender.call(routes.dispatchDisclosure, { params, body: { items } }),
  ).rejects.toMatchObject({ code: 'disclosure.changed' });

  await exchange.sender.call(routes.recordJudgment, {
    params,
    body: { item, fact: 'own-task-necessary', value: 'yes', reasons },
  });
  const anew = await look(disclosureId);
  expect(anew).toMatchObject({ status: 'waits-for-word', word: null });
  expect(anew.judgments).toHaveLength(1);
});

test('of two who propose to hand the same case over at once, one does', async () => {
  const caseId = await openReturnCase(exchange, returnCaseFile('ANEW-0002'));
  const proposals = await Promise.allSettled(
    [1, 2, 3, 4].map(() =>
      exchange.sender.call(routes.proposeHandover, {
        params: { caseId },
        body: { ground: 'keeps-away' },
      }),
    ),
  );
  const refused = proposals.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(proposals.length - refused.length).toBe(1);
  for (const reason of refused)
    expect(reason).toMatchObject({ code: 'disclosure.already-pending' });
});
