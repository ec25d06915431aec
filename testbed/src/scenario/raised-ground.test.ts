// SPDX-License-Identifier: EUPL-1.2
import { CaseFileEntry, routes } from '@samsyn/contract';
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { ItemId, RuleId } from '@samsyn/terms';
import type { CaseId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { settleAndSend } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { askForOne, untilAnswered } from './ask-for-one.ts';
import { openCase } from './open-case.ts';
import { storedLines } from './stored-lines.ts';
import { untilReceived } from './until-received.ts';

const reasons = 'Prövat i det här fallet, efter samtal med personen.';
const item = ItemId.parse('assistance-case');
const assistance = CaseFileEntry.parse({
  item,
  value: { active: true },
  source: { kind: 'register', reference: 'Biståndsregistret' },
  asOf: '2026-10-01',
});

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

let opened = 0;

async function answerOf(caseId: CaseId): Promise<DisclosureView> {
  return until('the answer to be judged', async () => {
    const { disclosures } = await officer.call(routes.getCase, { params: { caseId } });
    const answer = disclosures.find(({ purpose }) => purpose === 'answer');
    if (!answer) return undefined;
    const { disclosureId } = answer;
    return officer.call(routes.getDisclosure, { params: { disclosureId } });
  });
}

/** A case that the Police have, who ask for whether the person receives assistance. */
async function asked() {
  opened += 1;
  const caseId = await openCase(registrar, {
    dossier: `DEMO-RAISE-${opened}`,
    also: [assistance],
  });
  const body = { ground: 'coercion' } as const;
  const handover = await officer.call(routes.proposeHandover, { params: { caseId }, body });
  await settleAndSend(officer, handover.disclosureId, reasoning);
  await untilReceived(police, caseId);
  const requestId = await askForOne(police, caseId, item);
  return { caseId, requestId, view: await answerOf(caseId) };
}

const itemIn = ({ items }: DisclosureView): DisclosureItemView => {
  const [found] = items;
  if (!found) throw new Error('the answer has no item');
  return found;
};
const judge = ({ disclosureId }: DisclosureView, fact: string, value: string) =>
  officer.call(routes.recordJudgment, {
    params: { disclosureId },
    body: { item, fact, value, reasons },
  });
const raise = ({ disclosureId }: DisclosureView, ground: string) =>
  officer.call(routes.raiseGround, {
    params: { disclosureId },
    body: { item, ground: RuleId.parse(ground), reasons },
  });

/** The law's own questions are all answered with no: nothing opens the secrecy. */
async function barred() {
  const { view, ...rest } = await asked();
  await judge(view, 'provision-verified.udl-20-reach', 'no');
  await judge(view, 'own-task-necessary', 'no');
  return { ...rest, view: await judge(view, 'harm.osl-26-1', 'harm') };
}

describe('an item that the law bars', () => {
  test('shows the grounds that could still open it, each with its provision and its question', async () => {
    const { view } = await barred();
    const { status, grounds } = itemIn(view);
    expect(status).toBe('barred');
    expect(grounds.map(({ rule }) => rule).toSorted()).toEqual(['osl-10-15-a', 'osl-12-2']);
    for (const ground of grounds) expect(ground.asks.sv).toMatch(/\?/);
  });

  test('is not judged on a ground that nobody has raised', async () => {
    const { view } = await barred();
    for (const [fact, value] of [
      ['consent', 'given'],
      ['breach-or-crime', 'yes'],
    ] as const)
      await expect(judge(view, fact, value)).rejects.toMatchObject({
        code: 'disclosure.judgment-not-asked',
        path: 'fact',
      });
    expect(itemIn(await answerOf(view.caseId)).status).toBe('barred');
  });

  test.each([
    ['osl-12-2', 'consent', 'given'],
    ['osl-10-15-a', 'breach-or-crime', 'yes'],
  ])('goes by %s once the judgment is recorded', async (ground, fact, value) => {
    const { view, requestId, caseId } = await barred();
    const tried = itemIn(await raise(view, ground));
    expect(tried.status).toBe('waits-for-judgment');
    expect(tried.assessment.openJudgments.map((open) => open.fact)).toEqual([fact]);
    const judged = itemIn(await judge(view, fact, value));
    expect(judged).toMatchObject({ status: 'waits-for-word', assessment: { rule: ground } });
    await settleAndSend(officer, view.disclosureId, []);
    await untilAnswered(police, requestId, ['answered']);
    const { entries } = await untilReceived(police, caseId);
    expect(entries.map((entry) => entry.item)).toContain(item);
  });

  test('stays when the ground is raised and then judged not to apply, and is not tried twice', async () => {
    const { view } = await barred();
    await raise(view, 'osl-12-2');
    const judged = itemIn(await judge(view, 'consent', 'not-given'));
    expect(judged.status).toBe('barred');
    expect(judged.grounds.map(({ rule }) => rule)).toEqual(['osl-10-15-a']);
    await expect(raise(view, 'osl-12-2')).rejects.toMatchObject({
      code: 'disclosure.ground-not-open',
      path: 'ground',
    });
  });
});

describe('to raise a ground', () => {
  test.each(['osl-10-27', 'osl-8-3-p2', 'osl-8-1', 'no-such-rule'])(
    'is refused of %s, which could not open this item',
    async (ground) => {
      const { view } = await barred();
      await expect(raise(view, ground)).rejects.toMatchObject({
        code: 'disclosure.ground-not-open',
      });
    },
  );

  test('needs reasons and an officer who judges', async () => {
    const { view } = await asked();
    const path = `/api/disclosures/${view.disclosureId}/raise`;
    for (const given of [undefined, 'kort', '            '])
      await expect(
        officer.raw('POST', path, JSON.stringify({ item, ground: 'osl-12-2', reasons: given })),
      ).rejects.toMatchObject({ code: 'input.schema', path: 'body.reasons' });
    await expect(
      registrar.raw('POST', path, JSON.stringify({ item, ground: 'osl-12-2', reasons })),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });

  test('stands with its reasons in the view, and in the ledger with a receipt', async () => {
    const { view } = await barred();
    const { judgments } = itemIn(await raise(view, 'osl-10-15-a'));
    expect(judgments.at(-1)).toMatchObject({ value: 'not-assessed', reasons });
    expect(judgments.at(-1)?.asks.sv).toContain('10 kap. 15 a §');
    const lines = await storedLines(testbed.nodes.migration);
    expect(lines.findLast(({ event }) => event === 'disclosure.ground-raised')).toMatchObject({
      subject: view.caseId,
      content: { item, ground: 'osl-10-15-a', fact: 'breach-or-crime', reasons, outcome: 'assess' },
    });
  });
});
