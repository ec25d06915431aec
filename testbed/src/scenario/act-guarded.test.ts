// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { PerformAct } from '@samsyn/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseId, Digest } from '@samsyn/terms';
import { PlainDate } from '@samsyn/terms';
import { until } from '../demo/until.ts';
import { confirmProposed } from './confirm-proposed.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { openReturnCase } from './hand-over.ts';
import { exportedLines } from './ledger-lines.ts';
import { returnCaseFile } from './return-case-file.ts';

let exchange: Exchange;
beforeAll(async () => {
  exchange = await startExchange();
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const detain = (removalDecision: Digest): PerformAct => ({
  act: {
    act: 'detain',
    measure: 'detention',
    ground: 'enforcement',
    decidedOn: PlainDate.parse('2026-10-01'),
    nextReviewOn: PlainDate.parse('2026-12-01'),
    place: 'Förvaret i Provinge',
    removalDecision,
  },
  source: { kind: 'decision', reference: 'DEMO-FÖRVAR' },
});

async function decisionOf(caseId: CaseId) {
  const view = await exchange.sender.call(routes.getCase, { params: { caseId } });
  const entry = view.entries.find(({ item }) => String(item) === 'removal-decision');
  if (!entry?.document) throw new Error('the case has no decision with a document');
  return entry.document;
}

describe('an act in a case', () => {
  test('is stopped by its guard, on the record, and is done once the guard finds nothing', async () => {
    const caseId = await openReturnCase(exchange, returnCaseFile('DEMO-ATGARD-1'));
    const document = await decisionOf(caseId);
    const act = async () =>
      exchange.sender.call(routes.performAct, {
        params: { caseId },
        body: detain(document.digest),
      });
    await expect(act()).rejects.toMatchObject({ code: 'guard.dates-in-doubt' });
    expect(await confirmProposed(exchange.sender, caseId)).toBeGreaterThan(0);
    await expect(act()).rejects.toMatchObject({ code: 'guard.decision-not-opened' });
    await exchange.sender.raw('get', `/api/documents/${document.documentId}`);
    const view = await act();
    expect(view.timeline.map(({ kind }) => kind)).toContain('act-performed');
    await until('its line in the ledger', async () => {
      const lines = await exportedLines(exchange.oversight.migration);
      return lines.find(({ event }) => event === 'case.act-performed');
    });
  });
});
