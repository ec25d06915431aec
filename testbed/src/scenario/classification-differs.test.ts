// SPDX-License-Identifier: EUPL-1.2
import { routes } from '@samsyn/contract';
import type { CaseClassification, CaseView, MadeClassification } from '@samsyn/contract';
import { ClassCode, classificationItems } from '@samsyn/terms';
import type { CaseId, ClassificationScheme } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../demo/until.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { giveNotice } from './give-notice.ts';
import { handOver } from './hand-over.ts';
import { untilLine } from './ledger-lines.ts';
import { queryAs } from './query-as.ts';
import { untilDelivered } from './until-delivered.ts';

const scheme: ClassificationScheme = 'identity';
const { migration: ours, police: theirs } = classificationItems[scheme];
const reasons = 'Handlingarna i ärendet har vägts mot varandra.';
const secretReasons = 'Skäl som bara vår myndighet ska läsa.';

let exchange: Exchange;
let migration: OfficerClient;
let police: OfficerClient;
beforeAll(async () => {
  exchange = await startExchange();
  migration = exchange.sender;
  police = exchange.receiver;
});
afterAll(async () => {
  await exchange.testbed.stop();
});

const code = (text: string) => ClassCode.parse(text);
const classify = (
  officer: OfficerClient,
  caseId: CaseId,
  made: string,
  ground: string,
  why = reasons,
) =>
  officer.call(routes.classifyCase, {
    params: { caseId },
    body: { scheme, class: code(made), grounds: [code(ground)], reasons: why },
  });
const identityIn = (view: CaseView): CaseClassification | undefined =>
  view.classifications.find((one) => one.scheme === scheme);
const seen = async (officer: OfficerClient, caseId: CaseId) =>
  identityIn(await officer.call(routes.getCase, { params: { caseId } }));
const untilStanding = (
  officer: OfficerClient,
  caseId: CaseId,
  standing: CaseClassification['standing'],
) =>
  until(`${standing} at ${officer.session.authority.id}`, async () => {
    const found = await seen(officer, caseId);
    return found?.standing === standing ? found : undefined;
  });

let dossiers = 0;
async function sharedCase(): Promise<CaseId> {
  dossiers += 1;
  const { caseId, messageId } = await handOver(exchange, `DEMO-KLASS-${dossiers}`);
  await untilDelivered(migration, { caseId, messageId });
  return caseId;
}

/** Both have classified, differently, and told each other. */
async function differing(): Promise<{
  caseId: CaseId;
  byPolice: MadeClassification;
  byMigration: MadeClassification;
}> {
  const caseId = await sharedCase();
  await classify(migration, caseId, 'established', 'passport', secretReasons);
  await classify(police, caseId, 'disputed', 'contradicting');
  await giveNotice(migration, caseId, [ours]);
  await giveNotice(police, caseId, [theirs]);
  const { own, others } = await untilStanding(migration, caseId, 'differs');
  await untilStanding(police, caseId, 'differs');
  if (!own || !others) throw new Error('a difference without its two sides');
  return { caseId, byMigration: own, byPolice: others };
}

const resolve = (
  officer: OfficerClient,
  caseId: CaseId,
  how: 'adopt-theirs' | 'keep-ours',
  other: MadeClassification,
) =>
  officer.call(routes.resolveClassification, {
    params: { caseId, scheme },
    body: { how, seen: other.entryId, reasons },
  });

describe('two authorities that classify a case differently', () => {
  test('see only their own until they tell each other', async () => {
    const caseId = await sharedCase();
    expect((await seen(migration, caseId))?.standing).toBe('not-made');
    await classify(migration, caseId, 'established', 'passport');
    expect((await seen(migration, caseId))?.standing).toBe('only-ours');
    expect((await seen(police, caseId))?.standing).toBe('not-made');
    await giveNotice(migration, caseId, [ours]);
    expect((await untilStanding(police, caseId, 'only-theirs')).others?.class).toBe('established');
  });

  test('both see the difference, with source, day and grounds, and no words of the reasons', async () => {
    const { caseId, byMigration, byPolice } = await differing();
    expect(byPolice).toMatchObject({
      class: 'disputed',
      grounds: ['contradicting'],
      definedOn: '2026-11-23',
      reasons: null,
    });
    expect(byMigration).toMatchObject({ class: 'established', reasons: secretReasons });
    const crossed = await queryAs<{ value: unknown }>(
      exchange.testbed.nodes.police,
      'owner',
      'select value from entries where case_id = $1 and item = $2',
      [caseId, ours],
    );
    expect(crossed.map(({ value }) => value)).toEqual([
      { class: 'established', basis: 'passport', definedOn: '2026-11-23' },
    ]);
    const shown = JSON.stringify(await police.call(routes.getCase, { params: { caseId } }));
    expect(shown).not.toContain(secretReasons);
  });

  test('have it on the worklist of each until it is resolved there', async () => {
    const { caseId, byPolice } = await differing();
    const waits = async (officer: OfficerClient) =>
      (await officer.call(routes.getWorklist, { params: {} })).entries.some(
        (entry) => entry.kind === 'resolve-classification' && entry.caseId === caseId,
      );
    expect(await Promise.all([waits(migration), waits(police)])).toEqual([true, true]);
    await resolve(migration, caseId, 'keep-ours', byPolice);
    expect(await Promise.all([waits(migration), waits(police)])).toEqual([false, true]);
  });

  test('are alike again when one adopts the class of the other and tells it', async () => {
    const { caseId, byPolice } = await differing();
    const adopted = identityIn(await resolve(migration, caseId, 'adopt-theirs', byPolice));
    expect(adopted).toMatchObject({ standing: 'alike', own: { class: 'disputed', reasons } });
    expect((await seen(police, caseId))?.standing).toBe('differs');
    await giveNotice(migration, caseId, [ours]);
    await untilStanding(police, caseId, 'alike');
    const { timeline } = await migration.call(routes.getCase, { params: { caseId } });
    expect(timeline.map(({ kind }) => kind)).toContain('classification-adopted');
    await untilLine(
      exchange.oversight.migration,
      'the resolution with its reasons',
      ({ event, content }) =>
        event === 'case.classification-resolved' && content?.['reasons'] === reasons,
    );
  });

  test('stand apart on the record at both when one upholds its own, until the other classifies anew', async () => {
    const { caseId, byMigration, byPolice } = await differing();
    const kept = identityIn(await resolve(migration, caseId, 'keep-ours', byPolice));
    expect(kept).toMatchObject({
      standing: 'apart-on-record',
      own: { class: byMigration.class, upheld: true },
    });
    await giveNotice(migration, caseId, [ours]);
    expect((await untilStanding(police, caseId, 'apart-on-record')).others?.upheld).toBe(true);
    await classify(police, caseId, 'stated', 'own-statement');
    expect((await seen(police, caseId))?.standing).toBe('differs');
  });

  test('resolve what they have seen, and only a difference', async () => {
    const { caseId, byPolice } = await differing();
    await classify(police, caseId, 'stated', 'own-statement');
    await giveNotice(police, caseId, [theirs]);
    await until('the new class', async () => {
      const found = await seen(migration, caseId);
      return found?.others?.class === 'stated' ? found : undefined;
    });
    await expect(resolve(migration, caseId, 'adopt-theirs', byPolice)).rejects.toMatchObject({
      code: 'case.changed',
    });
    const alone = await sharedCase();
    await expect(resolve(migration, alone, 'keep-ours', byPolice)).rejects.toMatchObject({
      code: 'case.nothing-to-resolve',
    });
  });
});

describe('a classification', () => {
  let caseId: CaseId;
  beforeAll(async () => {
    caseId = await sharedCase();
  });

  test.each([
    ['a class that the definition has not', 'ready', ['passport'], 'case.unknown-class'],
    ['a ground that the definition has not', 'stated', ['talks'], 'case.unknown-class'],
    ['a ground twice', 'stated', ['passport', 'passport'], 'case.unknown-class'],
    ['no ground', 'stated', [], 'input.schema'],
    [
      'four grounds',
      'stated',
      ['passport', 'other-document', 'fingerprints', 'own-statement'],
      'input.schema',
    ],
  ])('with %s is refused', async (_, made, grounds, refused) => {
    const body = { scheme, class: made, grounds, reasons };
    await expect(
      migration.raw('POST', `/api/cases/${caseId}/classifications`, JSON.stringify(body)),
    ).rejects.toMatchObject({ code: refused });
    expect((await seen(migration, caseId))?.standing).toBe('not-made');
  });

  test('is not for an officer who does not work on cases, and not recorded by hand', async () => {
    const made = { scheme, class: 'stated', grounds: ['passport'], reasons };
    await expect(
      exchange.registrar.raw('POST', `/api/cases/${caseId}/classifications`, JSON.stringify(made)),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
    const entry = {
      item: ours,
      value: { class: 'stated', basis: 'passport', definedOn: '2026-11-23' },
      source: { kind: 'officer', reference: 'Anteckning' },
      asOf: '2026-03-02',
    };
    await expect(
      migration.raw('POST', `/api/cases/${caseId}/entries`, JSON.stringify(entry)),
    ).rejects.toMatchObject({ code: 'case.not-recorded-by-hand' });
  });

  test('waits until the authorities have agreed on the definition', async () => {
    const unsaid = `delete from agreement_receipts where act_id in
      (select act_id from agreement_acts where subject = 'classification.detention-priority')`;
    await queryAs(exchange.testbed.nodes.migration, 'owner', unsaid);
    const made = { scheme: 'detention-priority', class: 'normal', grounds: ['enforcement-plan'] };
    await expect(
      migration.raw(
        'POST',
        `/api/cases/${caseId}/classifications`,
        JSON.stringify({ ...made, reasons }),
      ),
    ).rejects.toMatchObject({ code: 'agreement.not-agreed' });
    await classify(migration, caseId, 'stated', 'own-statement');
  });
});
