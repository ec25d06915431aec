// SPDX-License-Identifier: EUPL-1.2
import { allRoutes, routes } from '@samsyn/contract';
import type { DisclosureView, GiveWord, RecordJudgment } from '@samsyn/contract';
import { ItemId, limits } from '@samsyn/terms';
import type { DisclosureId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { CaseTraits } from './case-file-of.ts';
import { openCase } from './open-case.ts';
import { queryAs } from './query-as.ts';
import { storedLines } from './stored-lines.ts';
import { untilReceived } from './until-received.ts';

let testbed: TemporaryTestbed;
let registrar: OfficerClient;
let officer: OfficerClient;
let police: OfficerClient;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  registrar = await signIn(testbed.nodes.migration.url, 'mv-registrar');
  officer = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
  police = await signIn(testbed.nodes.police.url, 'pol-intake-1');
});
afterAll(async () => {
  await testbed.stop();
});

const reasons = 'Behövs för att ärendet ska kunna lämnas över.';
let opened = 0;

async function proposed(traits: Partial<CaseTraits> = {}): Promise<DisclosureView> {
  opened += 1;
  const caseId = await openCase(registrar, { dossier: `DEMO-JUDGE-${opened}`, ...traits });
  const body = { ground: 'coercion' } as const;
  return officer.call(routes.proposeHandover, { params: { caseId }, body });
}

const itemIn = ({ items }: DisclosureView, id: string) => {
  const found = items.find(({ item }) => String(item) === id);
  if (!found) throw new Error(`${id} is not in the disclosure`);
  return found;
};

async function judge(
  { disclosureId }: { readonly disclosureId: DisclosureId },
  item: string,
  fact: string,
  value: string,
): Promise<DisclosureView> {
  const body: RecordJudgment = { item: ItemId.parse(item), fact, value, reasons };
  return officer.call(routes.recordJudgment, { params: { disclosureId }, body });
}

async function word(
  { disclosureId }: { readonly disclosureId: DisclosureId },
  item: string,
  said: GiveWord['word'],
): Promise<DisclosureView> {
  const id = ItemId.parse(item);
  const body: GiveWord =
    said === 'send' ? { item: id, word: said } : { item: id, word: said, reasons };
  return officer.call(routes.giveWord, { params: { disclosureId }, body });
}

async function send(view: DisclosureView, as = officer): Promise<DisclosureView> {
  const items = view.items.filter(({ status }) => status === 'ready').map(({ item }) => item);
  const params = { disclosureId: view.disclosureId };
  return as.call(routes.dispatchDisclosure, { params, body: { items } });
}

describe('nothing is judged for the officer', () => {
  test('no judgment and no word is there when the items are shown', async () => {
    const view = await proposed();
    for (const item of view.items) expect(item).toMatchObject({ judgments: [], word: null });
    const rows = await queryAs(
      testbed.nodes.migration,
      'owner',
      'select 1 from judgments where disclosure_id = $1',
      [view.disclosureId],
    );
    expect(rows).toEqual([]);
  });

  test('one judgment is about one item, and one word too', async () => {
    const { disclosureId } = await proposed();
    const one = { item: 'case-identity', fact: 'own-task-necessary', value: 'yes', reasons };
    const { item: _item, ...noItem } = one;
    const bodies = [
      [one],
      [one, { ...one, item: 'handover-decision' }],
      { judgments: [one] },
      { ...one, item: ['case-identity', 'handover-decision'] },
      { ...one, item: '*' },
      { ...noItem, items: ['case-identity', 'handover-decision'] },
      { ...one, also: ['handover-decision'] },
      { ...one, fact: ['own-task-necessary', 'obviously-outweighs'] },
    ];
    for (const path of ['judgments', 'words'])
      for (const body of bodies)
        await expect(
          officer.raw('POST', `/api/disclosures/${disclosureId}/${path}`, JSON.stringify(body)),
        ).rejects.toMatchObject({ code: 'input.schema' });
    const acts = allRoutes.filter(({ path }) => /(judgments|words)$/.test(path));
    expect(acts.map(({ id }) => id)).toEqual(['recordJudgment', 'giveWord', 'judgeRelease']);
    for (const body of bodies)
      expect(routes.judgeRelease.body.safeParse(body).success, JSON.stringify(body)).toBe(false);
    expect(routes.judgeRelease.body.safeParse(one).success).toBe(true);
  });
});

describe('a judgment', () => {
  test.each([
    ['a fact that the law does not have', 'shoe-size', 'yes', 'fact'],
    ['a fact that it does not ask of this item', 'absolutely-necessary', 'yes', 'fact'],
    ['an answer that the question does not have', 'own-task-necessary', 'maybe', 'value'],
    ['the answer that nothing was judged', 'own-task-necessary', 'not-assessed', 'value'],
    ['an answer of another question', 'own-task-necessary', 'no-harm', 'value'],
  ])('is refused with %s', async (_name, fact, value, path) => {
    const view = await proposed();
    await expect(judge(view, 'case-identity', fact, value)).rejects.toMatchObject({
      code: 'disclosure.judgment-not-asked',
      path,
    });
  });

  test('is refused of an item that is not in the disclosure', async () => {
    const view = await proposed();
    await expect(judge(view, 'identity', 'own-task-necessary', 'yes')).rejects.toMatchObject({
      code: 'input.unknown-item',
      path: 'item',
    });
  });

  test.each([
    ['', 'body.reasons'],
    ['x'.repeat(limits.reasonCharsMin - 1), 'body.reasons'],
    [` \n${'x'.repeat(limits.reasonCharsMin - 1)}\t `, 'body.reasons'],
    [' '.repeat(40), 'body.reasons'],
    ['x'.repeat(limits.reasonCharsMax + 1), 'body.reasons'],
    [undefined, 'body.reasons'],
    [7, 'body.reasons'],
  ])('needs reasons of its own: %j are none', async (given, path) => {
    const { disclosureId } = await proposed();
    const question = { item: 'case-identity', fact: 'own-task-necessary', value: 'yes' };
    const body = JSON.stringify({ ...question, reasons: given });
    await expect(
      officer.raw('POST', `/api/disclosures/${disclosureId}/judgments`, body),
    ).rejects.toMatchObject({ code: 'input.schema', path });
  });

  test('with a sign that no text has is not JSON, and breaks nothing', async () => {
    const { disclosureId } = await proposed();
    const question = { item: 'case-identity', fact: 'own-task-necessary', value: 'yes' };
    for (const sign of ['\\u0000', '\\ud800']) {
      const body = JSON.stringify({ ...question, reasons }).replace('Behövs', sign);
      await expect(
        officer.raw('POST', `/api/disclosures/${disclosureId}/judgments`, body),
      ).rejects.toMatchObject({ code: 'input.not-json' });
    }
  });

  test('stands with question, answer, reasons, officer and time, in the view and the ledger', async () => {
    const view = await judge(await proposed(), 'case-identity', 'own-task-necessary', 'yes');
    const { judgments, status } = itemIn(view, 'case-identity');
    const title = officer.session.officer.name;
    expect(judgments).toHaveLength(1);
    expect(judgments[0]).toMatchObject({ value: 'yes', reasons, officer: title });
    expect(judgments[0]?.asks.sv).toMatch(/\?$/);
    expect(status).toBe('waits-for-word');
    const lines = await storedLines(testbed.nodes.migration);
    expect(lines.findLast(({ event }) => event === 'disclosure.judged')).toMatchObject({
      actor: 'officer:mv-return-officer-1',
      subject: view.caseId,
      content: { item: 'case-identity', fact: 'own-task-necessary', reasons, outcome: 'may' },
    });
  });

  test('that leaves another way open is followed by the next question; the last no bars', async () => {
    const view = await proposed();
    const first = await judge(view, 'case-identity', 'own-task-necessary', 'no');
    expect(itemIn(first, 'case-identity').status).toBe('waits-for-judgment');
    await judge(view, 'case-identity', 'obviously-outweighs', 'no');
    const last = await judge(view, 'case-identity', 'harm.osl-37-1-1', 'harm');
    expect(itemIn(last, 'case-identity')).toMatchObject({ status: 'barred' });
    expect(itemIn(last, 'case-identity').assessment.openJudgments).toEqual([]);
  });

  test('is not taken of an item that waits for none', async () => {
    const view = await judge(await proposed(), 'case-identity', 'own-task-necessary', 'yes');
    await expect(judge(view, 'case-identity', 'own-task-necessary', 'no')).rejects.toMatchObject({
      code: 'disclosure.judgment-not-asked',
    });
    await expect(
      judge(view, 'removal-decision', 'own-task-necessary', 'yes'),
    ).rejects.toMatchObject({ code: 'disclosure.judgment-not-asked' });
  });

  test('makes a word fall that was given on another assessment', async () => {
    const view = await proposed();
    await judge(view, 'case-identity', 'own-task-necessary', 'yes');
    const worded = await word(view, 'case-identity', 'send');
    expect(itemIn(worded, 'case-identity').status).toBe('ready');
    // The case turns out to be a child's: what was judged of an adult is judged anew, and one thing more.
    await queryAs(
      testbed.nodes.migration,
      'owner',
      `update entries set value = jsonb_set(value, '{birthDate}', '"2019-01-01"')
       where case_id = $1 and item = 'identity'`,
      [view.caseId],
    );
    const anew = await judge(view, 'case-identity', 'own-task-necessary', 'yes');
    expect(itemIn(anew, 'case-identity').judgments).toHaveLength(1);
    const judged = await judge(view, 'case-identity', 'child-assessment', 'done');
    expect(itemIn(judged, 'case-identity')).toMatchObject({ word: null, status: 'waits-for-word' });
    expect(itemIn(judged, 'case-identity').judgments).toHaveLength(2);
  });
});

describe('the desk for judgments', () => {
  const basisOf = (as: OfficerClient, { disclosureId }: DisclosureView) =>
    as.call(routes.getJudgmentBasis, {
      params: { disclosureId, itemId: ItemId.parse('case-identity') },
    });
  const waitingFor = async (as: OfficerClient, { disclosureId }: DisclosureView) => {
    const page = await as.call(routes.listWaitingJudgments, { params: {}, body: {} });
    return page.judgments.filter((one) => one.disclosureId === disclosureId);
  };

  test('lists what waits with test, provision and age, until it is judged', async () => {
    const view = await proposed();
    const waits = view.items.filter(({ status }) => status === 'waits-for-judgment');
    expect(waits.length).toBeGreaterThan(0);
    const listed = await waitingFor(officer, view);
    expect(listed.map(({ item }) => item)).toEqual(waits.map(({ item }) => item));
    expect(listed.map(({ asked }) => asked)).toEqual(
      waits.map(({ assessment }) => assessment.openJudgments),
    );
    expect(listed[0]).toMatchObject({ since: view.openedAt, caseId: view.caseId });
    await judge(view, 'case-identity', 'own-task-necessary', 'yes');
    const left = await waitingFor(officer, view);
    expect(left.map(({ item }) => String(item))).not.toContain('case-identity');
    expect(left).toHaveLength(waits.length - 1);
  });

  test('is not for who judges nothing, and shows no case of others', async () => {
    const view = await proposed();
    const south = await signIn(testbed.nodes.migration.url, 'mv-return-officer-2');
    await expect(waitingFor(registrar, view)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(basisOf(registrar, view)).rejects.toMatchObject({ code: 'access.forbidden' });
    expect(await waitingFor(south, view)).toEqual([]);
    await expect(basisOf(south, view)).rejects.toMatchObject({ code: 'input.not-found' });
  });

  test('says what the item is judged on: rules both ways and circumstances with sources', async () => {
    const view = await proposed();
    const { opens, holds, facts, on } = await basisOf(officer, view);
    const { assessment } = itemIn(view, 'case-identity');
    expect(on).toBe(assessment.date);
    const asking = [...opens, ...holds].filter(({ asksNow }) => asksNow);
    expect(asking.map(({ rule }) => rule.rule).toSorted()).toEqual(
      [...new Set(assessment.openJudgments.map(({ rule }) => rule))].toSorted(),
    );
    expect(opens.some(({ asksNow }) => asksNow)).toBe(true);
    expect(holds.map(({ rule }) => String(rule.rule))).toContain('osl-8-1');
    expect(facts.flatMap(({ sources }) => sources.map(({ kind }) => kind))).toContain('occasion');
  });

  test('shows earlier reasons from own cases alone; of others, how many answered what', async () => {
    const earlier = await proposed();
    const told = 'Skälen i ett tidigare ärende, som den egna enheten får läsa.';
    const question = { item: ItemId.parse('case-identity'), fact: 'own-task-necessary' };
    await officer.call(routes.recordJudgment, {
      params: { disclosureId: earlier.disclosureId },
      body: { ...question, value: 'no', reasons: told },
    });
    const found = (await basisOf(officer, await proposed())).earlier.find(
      ({ fact }) => fact === question.fact,
    );
    expect(found?.own[0]).toMatchObject({ caseId: earlier.caseId, reasons: told, value: 'no' });
    expect(found?.elsewhere).toEqual([]);

    const south = await signIn(testbed.nodes.migration.url, 'mv-return-officer-2');
    const caseId = await openCase(registrar, {
      dossier: 'DEMO-JUDGE-SYD',
      unit: 'atervandande-syd',
    });
    const body = { ground: 'coercion' } as const;
    const theirs = await south.call(routes.proposeHandover, { params: { caseId }, body });
    const basis = await basisOf(south, theirs);
    const seen = basis.earlier.find(({ fact }) => fact === question.fact);
    expect(seen?.own).toEqual([]);
    expect(seen?.elsewhere.map(({ times }) => times).every((times) => times > 0)).toBe(true);
    expect(seen?.elsewhere).not.toEqual([]);
    expect(JSON.stringify(basis)).not.toContain(told);
    expect(JSON.stringify(basis)).not.toContain(earlier.number);
  });
});

describe('a word', () => {
  test.each([
    ['assess', 'case-identity', {}],
    ['must', 'stay-status', { stay: { inForce: true, kind: 'inhibition' } }],
    ['must-not', 'case-identity', { stay: { inForce: true, kind: 'inhibition' } }],
  ])('is refused where the law says %s', async (outcome, item, traits) => {
    const view = await proposed(traits);
    expect(itemIn(view, item).assessment.outcome).toBe(outcome);
    for (const said of ['send', 'withhold'] as const)
      await expect(word(view, item, said)).rejects.toMatchObject({
        code: 'disclosure.not-permitted',
        path: 'item',
      });
  });

  test('to keep an item back needs reasons; to send it needs none', async () => {
    const { disclosureId } = await proposed();
    const say = (body: object) =>
      officer.raw('POST', `/api/disclosures/${disclosureId}/words`, JSON.stringify(body));
    const item = 'removal-decision';
    for (const given of [undefined, 'kort', '          '])
      await expect(say({ item, word: 'withhold', reasons: given })).rejects.toMatchObject({
        code: 'input.schema',
        path: 'body.reasons',
      });
    await expect(say({ item, word: 'perhaps' })).rejects.toMatchObject({ path: 'body.word' });
    expect((await say({ item, word: 'send' })).ok).toBe(true);
  });

  test('can be taken back until the item is sent', async () => {
    const view = await proposed();
    expect(itemIn(await word(view, 'removal-decision', 'send'), 'removal-decision').status).toBe(
      'ready',
    );
    const back = await word(view, 'removal-decision', 'withhold');
    expect(itemIn(back, 'removal-decision')).toMatchObject({
      status: 'withheld',
      word: { word: 'withhold', reasons },
    });
  });
});

describe('what is sent', () => {
  test('is nothing while an item of the core waits', async () => {
    const view = await proposed();
    expect(view.mayDispatch).toBe(false);
    await expect(send(view)).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
  });

  test('is what was permitted and worded; a withheld item is not in the message', async () => {
    const view = await proposed({ entryBan: { imposed: true, lengthMonths: 60 } });
    await word(view, 'entry-ban', 'withhold');
    const sent = await settleAndSend(officer, view.disclosureId, reasoning);
    expect(itemIn(sent.view, 'entry-ban').status).toBe('withheld');
    const received = await untilReceived(police, view.caseId);
    const items = received.entries.map((entry) => String(entry.item));
    expect(items).toContain('removal-decision');
    expect(items).not.toContain('entry-ban');
  });

  test('goes once, also when two send at the same moment', async () => {
    const view = await proposed();
    const other = await signIn(testbed.nodes.migration.url, 'mv-return-officer-1');
    for (const { item, status } of view.items) {
      if (status === 'waits-for-judgment') await judge(view, item, 'own-task-necessary', 'yes');
      await word(view, item, 'send');
    }
    const ready = await officer.call(routes.getDisclosure, {
      params: { disclosureId: view.disclosureId },
    });
    const both = await Promise.allSettled([send(ready), send(ready, other)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'disclosure.closed' },
    });
    const messages = await queryAs(
      testbed.nodes.migration,
      'owner',
      'select 1 from messages where disclosure_id = $1',
      [view.disclosureId],
    );
    expect(messages).toHaveLength(1);
    await expect(word(view, 'removal-decision', 'withhold')).rejects.toMatchObject({
      code: 'disclosure.closed',
    });
  });

  test('is what the officer saw: fewer or other items are refused', async () => {
    const view = await proposed({ kind: 'expulsion' });
    for (const { item, status } of view.items) {
      if (status === 'waits-for-judgment') await judge(view, item, 'own-task-necessary', 'yes');
      await word(view, item, 'send');
    }
    const params = { disclosureId: view.disclosureId };
    const items = view.items.map(({ item }) => item);
    for (const seen of [[], items.slice(1), [...items, ItemId.parse('identity')]])
      await expect(
        officer.call(routes.dispatchDisclosure, { params, body: { items: seen } }),
      ).rejects.toMatchObject({ code: 'disclosure.changed' });
  });
});
