// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import {
  Assessment,
  DisclosureId,
  ItemId,
  MessageId,
  RequestId,
  RequestedItem,
  cite,
} from '@samsyn/terms';
import type { CaseMessage } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasoning } from '../demo/reasoning.ts';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { settleAndSend } from '../demo/settle.ts';
import { walk } from '../demo/walk.ts';
import type { Walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { z } from 'zod';
import { catalogueFolder } from '../population/catalogue-folder.ts';
import { readCatalogue } from '../population/read-catalogue.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { CaseTraits } from './case-file-of.ts';
import { openCase } from './open-case.ts';
import { keptFromPolice, postAsPolice } from './post-as-police.ts';
import { queryAs } from './query-as.ts';
import { storedLines } from './stored-lines.ts';
import { untilReceived } from './until-received.ts';

const catalogue = readCatalogue(catalogueFolder);
/** An assessment, without what the program says beside it. */
const Answer = z.object(Assessment.shape);
const root = join(import.meta.dirname, '../../..');

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
async function proposed(traits: Partial<CaseTraits>): Promise<DisclosureView> {
  opened += 1;
  const caseId = await openCase(registrar, { dossier: `DEMO-LAW-${opened}`, ...traits });
  const body = { ground: 'keeps-away' } as const;
  return officer.call(routes.proposeHandover, { params: { caseId }, body });
}

const tests = '10 kap. 2 § OSL; 12 kap. 14 a § UtlL; 10 kap. 27 § OSL; 37 kap. 1 § st 1 OSL';
const operative = '8 kap. 1 § OSL; 37 kap. 1 § st 3 OSL';
const ordinary = {
  'case-identity': `assess: ${tests}`,
  'entry-ban': `may: ${operative}`,
  'handover-decision': `assess: ${tests}`,
  'protection-marking': `assess: ${tests}`,
  'removal-decision': `may: ${operative}`,
  'responsible-officer': 'may: 8 kap. 1 § OSL',
  'stay-status': `assess: ${tests}`,
};
const child = '1 kap. 10 § UtlL';
const withChild = {
  'case-identity': `assess: ${tests}; ${child}`,
  'entry-ban': `assess: ${child}; ${operative}`,
  'handover-decision': `assess: ${tests}; ${child}`,
  'protection-marking': `assess: ${tests}; ${child}`,
  'removal-decision': `assess: ${child}; ${operative}`,
  'responsible-officer': `assess: ${child}; 8 kap. 1 § OSL`,
  'stay-status': `assess: ${tests}`,
};
const allBut = (signal: string, reason: string) => ({
  ...Object.fromEntries(Object.keys(ordinary).map((item) => [item, `must-not: ${reason}`])),
  'stay-status': signal,
});

const entryBan = { imposed: true, lengthMonths: 24, decidedOn: '2026-02-02' };
const stay = { inForce: true, kind: 'inhibition', since: '2026-05-01' };
const lapsed = { decidedOn: '2019-02-04', servedOn: '2019-02-08', legalForceOn: '2019-03-02' };
const occasions: readonly (readonly [string, Partial<CaseTraits>, Record<string, string>])[] = [
  ['without an entry ban', {}, ordinary],
  ['with an entry ban', { entryBan }, ordinary],
  [
    'whose enforcement is stayed',
    { stay },
    allBut('must: 7 kap. 5 § UtlF; 10 kap. 28 § OSL', '11 § UDL'),
  ],
  [
    'expelled for a crime',
    { kind: 'criminal-expulsion', entryBan: { imposed: true, endsOn: '2999-01-01' } },
    ordinary,
  ],
  ['who is a child', { birthDate: '2019-01-01' }, withChild],
  ['whose decision has lapsed', lapsed, allBut(`assess: ${tests}`, '11 § UDL; 12 kap. 22 § UtlL')],
  [
    'expelled for a crime whose ban has ended',
    { kind: 'criminal-expulsion', entryBan: { imposed: true, endsOn: '2026-06-01' } },
    allBut(`assess: ${tests}`, '11 § UDL; 12 kap. 22 § UtlL'),
  ],
  ['with a protected identity', { protection: 'protected-registration' }, ordinary],
];

const openingOf = {
  must: 'Uppgiften ska lämnas, eftersom ',
  may: 'Uppgiften får lämnas, eftersom ',
  assess: 'Uppgiften väntar på bedömningen av ',
  'must-not': 'Uppgiften får inte lämnas, eftersom ',
} as const;

const told = ({ assessment }: DisclosureItemView): string =>
  `${assessment.outcome}: ${assessment.provisions.map(cite).join('; ')}`;

/** A sentence says what happens, and cites the provision that decided. */
function expectSentence({ assessment }: DisclosureItemView): void {
  const { sentence, outcome, provisions, openJudgments } = assessment;
  expect(sentence.sv.startsWith(openingOf[outcome])).toBe(true);
  expect(sentence.sv).toMatch(/\.$/);
  expect(sentence.en).toMatch(/^The item .*\.$/);
  const cited = outcome === 'assess' ? openJudgments.map((one) => one.provision) : provisions;
  for (const provision of cited) {
    expect(sentence.sv).toContain(cite(provision));
    expect(sentence.en).toContain(cite(provision));
  }
}

describe('the core of a handover, of a person', () => {
  test.each(occasions)('%s', async (_name, traits, expected) => {
    const view = await proposed(traits);
    const found = Object.fromEntries(view.items.map((one) => [one.item, told(one)]));
    expect(found).toEqual(expected);
    for (const one of view.items) expectSentence(one);
    for (const { judgments, word } of view.items)
      expect({ judgments, word }).toEqual({ judgments: [], word: null });
    expect(view.mayDispatch).toBe(false);
  });

  test('with an entry ban: the notice to the police says that its provision is to be verified', async () => {
    const view = await proposed({ entryBan });
    const ban = view.items.find(({ item }) => String(item) === 'entry-ban');
    expect(ban?.assessment.warnings.map((warning) => warning.sv).join()).toContain(
      '7 kap. 4 § UtlF',
    );
  });

  test.each([
    ['whose enforcement is stayed', { stay }],
    ['whose decision has lapsed', lapsed],
  ])('%s: nothing can be sent', async (_name, traits) => {
    const { disclosureId, items } = await proposed(traits);
    const ready = items.filter(({ status }) => status === 'ready').map(({ item }) => item);
    await expect(
      officer.call(routes.dispatchDisclosure, { params: { disclosureId }, body: { items: ready } }),
    ).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
  });
});

/** What the program answers when asked of the item on a day, with the facts that the node had. */
async function assessed({ item, assessment }: DisclosureItemView, date: string) {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-facts-'));
  try {
    const file = join(folder, 'facts.json');
    writeFileSync(file, JSON.stringify(assessment.facts));
    const law = ['--law', join(root, 'law'), '--catalogue', join(root, 'catalogue')];
    const asked = ['--item', item, '--facts', file, '--on', date, '--mode', assessment.mode];
    return await runSamsyn(['assess', ...asked, ...law, '--json']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('samsyn assess', () => {
  test('answers the same question as the node does', async () => {
    const view = await proposed({ entryBan, birthDate: '2019-01-01' });
    const [item] = view.items;
    if (!item) return expect.unreachable();
    const { code, stdout } = await assessed(item, view.lawDate);
    expect(code).toBe(0);
    // Warnings are about the question as it was put; the facts of the answer are those it used.
    const { warnings: _warnings, ...answer } = Answer.parse(JSON.parse(stdout));
    expect(item.assessment).toMatchObject(answer);
  });

  test.each(['2005-01-01', '2016-02-11'])('refuses %s, before the law begins', async (date) => {
    const view = await proposed({});
    const [item] = view.items;
    if (!item) return expect.unreachable();
    const { code, stdout, stderr } = await assessed(item, date);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^law\.no-law-for-date: .+\n$/);
  });

  test('refuses a day that the calendar does not have', async () => {
    const view = await proposed({});
    const [item] = view.items;
    if (!item) return expect.unreachable();
    const { code, stderr } = await assessed(item, '2026-02-30');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^input\.schema: /);
  });
});

describe('on request', () => {
  let walked: Walk;
  beforeAll(async () => {
    const caseId = await openCase(registrar, { dossier: 'DEMO-LAW-ASKED', entryBan });
    walked = await walk(officer, police, caseId);
  });

  test('what the agreed list asks for must go, by the duty to answer the police', () => {
    const held = walked.answer.items.filter(({ status }) => status !== 'not-held');
    expect(held.map(({ item }) => String(item))).toEqual([
      'destination',
      'identity',
      'last-known-contact',
      'service-and-legal-force',
    ]);
    for (const item of held) {
      expect(`${told(item)}, ${item.status}`).toBe('must: 20 § st 2 UDL; 10 kap. 28 § OSL, sent');
      expect(item.assessment.mode).toBe('pull');
      expectSentence(item);
    }
  });

  test('of a child, what goes beyond its identity must be asked for by itself', async () => {
    const caseId = await openCase(registrar, {
      dossier: 'DEMO-LAW-CHILD',
      birthDate: '2019-01-01',
    });
    const { answer, received } = await walk(officer, police, caseId);
    const held = answer.items.filter(({ entries }) => entries.length > 0);
    expect(
      Object.fromEntries(held.map((one) => [one.item, `${told(one)}, ${one.status}`])),
    ).toEqual({
      destination: 'must-not: 11 § UDL; 14 § UDL, barred',
      identity: 'must: 20 § st 2 UDL; 10 kap. 28 § OSL, sent',
      'last-known-contact': 'must-not: 11 § UDL; 14 § UDL, barred',
      'service-and-legal-force': 'must-not: 11 § UDL; 14 § UDL, barred',
    });
    const seen = new Map(received.requests[0]?.items.map((one) => [String(one.item), one.status]));
    expect(seen.get('destination')).toBe('withheld');
    expect(seen.get('identity')).toBe('answered');
  });

  test('the prepared request holds the agreed list and never anything sensitive', async () => {
    const view = await proposed({});
    await settleAndSend(officer, view.disclosureId, reasoning);
    const received = await untilReceived(police, view.caseId);
    const [request] = received.requests;
    const asked = request?.items.map(({ item }) => catalogue.items.get(item)) ?? [];
    expect(asked.length).toBeGreaterThan(10);
    for (const item of asked)
      expect(item).toMatchObject({ sensitive: false, handover: 'standing' });
    if (!request) return expect.unreachable();
    const params = { requestId: request.requestId };
    const need = 'Behövs för att planera resan.';
    for (const item of ['health-for-transport', 'family-links', 'no-such-item']) {
      const body = { kind: 'need', item: ItemId.parse(item), need } as const;
      await expect(police.call(routes.reviewRequest, { params, body })).rejects.toMatchObject({
        code: 'input.unknown-item',
      });
    }
  });

  /** A further request of the police's for these items, as its own node would never write it. */
  async function posted(requested: readonly RequestedItem[]) {
    const sent = await keptFromPolice(testbed, walked.caseId, 'request');
    const requestId = RequestId.parse(randomUUID());
    const message: CaseMessage = {
      ...sent,
      messageId: MessageId.parse(randomUUID()),
      disclosureId: DisclosureId.parse(randomUUID()),
      sequence: { ...sent.sequence, number: sent.sequence.number + 1 },
      body: { kind: 'request', requestId, items: [], requested: [...requested] },
    };
    return { requestId, message, receipt: await postAsPolice(testbed, message) };
  }
  const kept = async (requestId: string) =>
    queryAs(testbed.nodes.migration, 'owner', 'select 1 from requests where request_id = $1', [
      requestId,
    ]);
  const wanted = (item: string, asked: 'standing' | 'individual') =>
    RequestedItem.parse({ item, asked, need: 'Behövs för att planera resan.' });

  test.each(['health-for-transport', 'photograph', 'vulnerability', 'family-links'])(
    'a standing list with %s on it is rejected whole, with its code, on the record',
    async (item) => {
      const list = [wanted('identity', 'standing'), wanted(item, 'standing')];
      const { receipt, requestId, message } = await posted(list);
      const code = 'disclosure.sensitive-on-standing-list';
      expect(receipt).toMatchObject({ result: 'rejected', code, messageId: message.messageId });
      expect(await kept(requestId)).toEqual([]);
      const lines = await storedLines(testbed.nodes.migration);
      expect(lines.find(({ content }) => content['messageId'] === message.messageId)).toMatchObject(
        {
          event: 'message.rejected',
          actor: 'peer:polismyndigheten',
          content: { code },
        },
      );
    },
  );

  test('the same item asked for by itself is taken up', async () => {
    const { receipt, requestId } = await posted([wanted('health-for-transport', 'individual')]);
    expect(receipt.result).toBe('accepted');
    expect(await kept(requestId)).toHaveLength(1);
  });
});
