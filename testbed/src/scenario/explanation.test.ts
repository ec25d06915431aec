// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { DisclosureView, ExplanationView } from '@samsyn/contract';
import { ItemId, parsePlainDate, RuleId } from '@samsyn/terms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { openCase } from './open-case.ts';
import { storedLines } from './stored-lines.ts';

let testbed: TemporaryTestbed;
let officer: OfficerClient;
let view: DisclosureView;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  const registrar = await signIn(testbed.nodes.migration.url, 'mv-registrar');
  officer = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
  const stay = { inForce: true, kind: 'inhibition', since: '2026-05-01' };
  const caseId = await openCase(registrar, { dossier: 'DEMO-WHY-1', stay });
  const body = { ground: 'keeps-away' } as const;
  view = await officer.call(routes.proposeHandover, { params: { caseId }, body });
});
afterAll(async () => {
  await testbed.stop();
});

async function explained(item: string, by = officer): Promise<ExplanationView> {
  const { disclosureId } = view;
  const params = { disclosureId, itemId: ItemId.parse(item) };
  return by.call(routes.explainItem, { params });
}

test('each item is explained as it was assessed, from the deciding rule to the general one', async () => {
  for (const { item, assessment } of view.items) {
    const why = await explained(item);
    expect(why.assessment).toEqual(assessment);
    for (const { chain } of why.chains) expect(chain.at(-1)?.rule).toBe('osl-8-1');
  }
});

test('a fact names the entry that it follows from, with its source and day', async () => {
  const { facts } = await explained('case-identity');
  const sources = (fact: string) => facts.find((one) => one.fact === fact)?.sources;
  expect(sources('stay')).toEqual([
    expect.objectContaining({ kind: 'entry', item: 'stay-status', asOf: expect.any(String) }),
  ]);
  expect(sources('sender')).toEqual([{ kind: 'occasion' }]);
  expect(sources('safety-signal')).toEqual([{ kind: 'catalogue' }]);
});

test('the smallest change of an item that the stay holds back is that there is no stay', async () => {
  const { assessment, smallestChanges } = await explained('removal-decision');
  expect(assessment.outcome).toBe('must-not');
  const may = smallestChanges.find(({ outcome }) => outcome === 'may');
  expect(may?.changes.map(({ fact, to }) => [fact, to.sv])).toEqual([['stay', 'nej']]);
});

test('the receipt of the explanation proves the answer anew', async () => {
  const { receipt, assessment } = await explained('stay-status');
  const { code, stdout } = await runSamsyn(['law', 'replay', receipt, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    agrees: true,
    assessment: { outcome: assessment.outcome, rule: assessment.rule },
  });
});

test('an explanation is read on the record, and only by those whose case it is', async () => {
  const stranger = await signIn(testbed.nodes.migration.url, 'mv-return-officer-2');
  await expect(explained('stay-status', stranger)).rejects.toMatchObject({
    code: 'input.not-found',
  });
  await expect(explained('no-such-item')).rejects.toMatchObject({ code: 'input.unknown-item' });
  const lines = await storedLines(testbed.nodes.migration);
  const read = lines.filter(({ event, content }) => event === 'case.read' && content['item']);
  expect(read.map(({ content }) => content['item'])).toContain('stay-status');
});

test('any officer reads the law of a day, a provision and a table; a day without law is refused', async () => {
  const police = await signIn(testbed.nodes.police.url, 'pol-intake-1');
  const { intervals } = await police.call(routes.getLawTimeline, { params: {} });
  const [first] = intervals;
  const today = await police.call(routes.getLaw, { params: {} });
  expect(today.interval.from).toBe(intervals.findLast(({ from }) => from <= today.on)?.from);
  const ruleId = RuleId.parse('udl-20-on-request');
  const on = parsePlainDate('2026-03-01');
  const provision = await police.call(routes.getProvision, { params: { ruleId, on } });
  expect(provision).toMatchObject({ on, outcome: 'must', exceptionTo: { rule: 'osl-8-1' } });
  const parent = { ruleId: RuleId.parse('osl-8-1'), on };
  const { rows } = await police.call(routes.getDecisionTable, { params: parent });
  expect(rows.map(({ rule }) => rule)).toContain(ruleId);
  const early = { on: parsePlainDate('1990-01-01') };
  expect(early.on < (first?.from ?? '')).toBe(true);
  await expect(police.call(routes.getLaw, { params: early })).rejects.toMatchObject({
    code: 'law.no-law-for-date',
  });
});
