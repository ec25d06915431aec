// SPDX-License-Identifier: EUPL-1.2
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import type { ExtractMade } from '@samsyn/contract';
import { verifySubjectLines } from '@samsyn/ledger';
import { ActId, ItemId } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { until } from '../demo/until.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver } from './hand-over.ts';
import type { HandedOver } from './hand-over.ts';
import { untilLine } from './ledger-lines.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilMessage } from './until-delivered.ts';

const number = 'UTDRAG-0001';
const reason = 'Begäran om registerutdrag inkom i dag.';
const reasons = 'Uppgiften skulle röja en annan person.';
const item = ItemId.parse('removal-decision');

describe('the extract for the person herself', () => {
  let exchange: Exchange;
  let sent: HandedOver;
  let protection: OfficerClient;

  const make = (who: OfficerClient, of = number): Promise<ExtractMade> =>
    who.call(routes.makeExtract, { params: {}, body: { number: of, reason } });

  beforeAll(async () => {
    exchange = await startExchange();
    sent = await handOver(exchange, number);
    await untilMessage(exchange.sender, sent, 'the proof', ({ receipt }) => !!receipt?.proof);
    protection = await signIn(exchange.testbed.nodes.migration.url, 'mv-data-protection');
  }, 90_000);
  afterAll(async () => exchange.testbed.stop());

  test('tells what is held, to whom it went on which provision, and the rights', async () => {
    const made = await make(exchange.sender);
    expect(made).toMatchObject({ number, disclosures: 1, withheld: { told: 0, untold: 0 } });
    expect(made.entries).toBeGreaterThan(3);
    for (const said of [
      '<html lang="sv">',
      'Vilka som har fått uppgifter om dig',
      'Polismyndigheten',
      '§',
      'Integritetsskyddsmyndigheten',
      'Beslut om avvisning eller utvisning',
    ])
      expect(made.document).toContain(said);
    expect(made.document).not.toContain('mv-return-officer-1');
    expect(made.document).not.toContain('<script');
  });

  test('names every ledger line about the case, so that one left out is found', async () => {
    const { proof, document } = await until('every line below a cosigned checkpoint', async () => {
      const made = await make(protection);
      return made.proof.cosigned && made.proof.lines.length > 5 ? made : undefined;
    });
    const oversight = exchange.oversight.migration;
    const file = (name: string) => join(exchange.testbed.home, name);
    const ledger = await until('the export has the checkpoint', async () => {
      const response = await oversight.raw('GET', routes.exportLedger.path);
      const bytes = new Uint8Array(await response.arrayBuffer());
      return verifySubjectLines(bytes, { ...proof, checkpoint: proof.checkpoint ?? '' }).then(
        () => bytes,
        () => undefined,
      );
    });
    writeFileSync(file('ledger.jsonl'), ledger);
    writeFileSync(file('proof.json'), JSON.stringify(proof));
    writeFileSync(file('utdrag.html'), document);
    const verify = ['extract', 'verify', file('proof.json'), file('ledger.jsonl')];
    const run = await runSamsyn([...verify, '--document', file('utdrag.html')]);
    expect(run).toMatchObject({ code: 0 });
    expect(run.stdout).toContain(`complete: ${proof.lines.length} of the first ${proof.size}`);
    const claim = { ...proof, checkpoint: proof.checkpoint ?? '' };
    for (const at of [0, proof.lines.length - 1])
      await expect(
        verifySubjectLines(ledger, { ...claim, lines: proof.lines.toSpliced(at, 1) }),
      ).rejects.toMatchObject({
        code: 'ledger.incomplete',
        path: `entry ${proof.lines[at]?.index}`,
      });
    await expect(
      verifySubjectLines(ledger, { ...claim, subject: crypto.randomUUID() }),
    ).rejects.toMatchObject({ code: 'ledger.incomplete' });
    expect(document).toContain(`<strong>${proof.lines.length}</strong>`);
  });

  test('leaves out what an officer has excepted, everywhere, and says so where it may', async () => {
    const { caseId } = sent;
    const except = (mayBeSaid: boolean, ground: 'another-person' | 'others-rights') =>
      exchange.sender.call(routes.exceptItem, {
        params: { caseId },
        body: { item, ground, mayBeSaid, reasons },
      });
    await expect(except(false, 'others-rights')).rejects.toMatchObject({
      code: 'extract.must-be-told',
    });
    const before = await make(exchange.sender);
    const kept = await except(true, 'another-person');
    await expect(except(true, 'another-person')).rejects.toMatchObject({
      code: 'extract.excepted-already',
    });
    const told = await make(protection);
    expect(told.withheld).toEqual({ told: 1, untold: 0 });
    expect(told.entries).toBeLessThan(before.entries);
    expect(told.document).not.toContain('Beslut om avvisning eller utvisning');
    expect(told.document).toContain('Sekretess till skydd för en annan person (37 kap. 1 § OSL)');
    await exchange.sender.call(routes.liftException, {
      params: { caseId },
      body: { exceptionId: kept.exceptions[0]?.exceptionId ?? ActId.parse(caseId), reasons },
    });
    await except(false, 'another-person');
    const silent = await make(protection);
    expect(silent.withheld).toEqual({ told: 0, untold: 1 });
    expect(silent.document).not.toContain('Sekretess till skydd');
    expect(silent.document).not.toContain('Beslut om avvisning eller utvisning');
    const lines = await untilLine(
      exchange.oversight.migration,
      'the exception',
      ({ event, content }) => event === 'extract.item-excepted' && content?.['mayBeSaid'] === false,
    );
    const made = lines.find(({ content }) => content?.['extractId'] === before.extractId);
    expect(made).toMatchObject({ event: 'extract.made', content: { reason } });
  });

  test('is for registrars, case officers and data protection, each within what is theirs', async () => {
    const { url } = exchange.testbed.nodes.migration;
    const oversight = exchange.oversight.migration;
    await expect(make(oversight)).rejects.toMatchObject({ code: 'access.forbidden' });
    const jurist = await signIn(url, 'mv-jurist');
    await expect(make(jurist)).rejects.toMatchObject({ code: 'access.forbidden' });
    for (const outside of [oversight, protection]) {
      const { caseId } = sent;
      await expect(
        outside.call(routes.listExceptions, { params: { caseId } }),
      ).rejects.toMatchObject({ code: 'access.forbidden' });
      for (const route of [routes.getCase, routes.exportCase])
        await expect(outside.call(route, { params: { caseId } })).rejects.toMatchObject({
          code: expect.stringMatching(/^(access\.forbidden|input\.not-found)$/),
        });
      const listed = outside.call(routes.listCases, { params: {}, body: { after: null } });
      await expect(listed).rejects.toMatchObject({ code: 'access.forbidden' });
    }
    await expect(make(protection, 'UTDRAG-FINNS-INTE')).rejects.toMatchObject({
      code: 'input.not-found',
    });
  });

  test('of a protected person is as good as unknown outside the case work', async () => {
    const guarded = 'UTDRAG-SKYDD';
    const file = returnCaseFile(guarded);
    await exchange.registrar.call(routes.importCase, {
      params: {},
      body: { ...file, protection: 'protected-registration' },
    });
    await expect(make(protection, guarded)).rejects.toMatchObject({ code: 'input.not-found' });
    const told = await protection.call(routes.listRecipients, {
      params: {},
      body: { number: guarded, reason },
    });
    expect(told.disclosed).toEqual([]);
  });

  test('what went to whom is told without what it said, with provision and proof', async () => {
    for (const who of [protection, exchange.oversight.migration, exchange.sender]) {
      const view = await who.call(routes.listRecipients, { params: {}, body: { number, reason } });
      expect(view.disclosed).toHaveLength(1);
      expect(view.disclosed[0]).toMatchObject({
        to: { kind: 'authority', authority: { role: 'police' } },
        how: 'handover',
        state: 'delivered',
        messageId: sent.messageId,
        receipt: { result: 'accepted', proved: true },
      });
      const items = view.disclosed[0]?.items ?? [];
      expect(items.map((one) => one.item)).toContain(item);
      for (const { provisions } of items) expect(provisions.length).toBeGreaterThan(0);
    }
    const outsider = await signIn(exchange.testbed.nodes.migration.url, 'mv-administrator');
    await expect(
      outsider.call(routes.listRecipients, { params: {}, body: { number, reason } }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });
});
