// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseFile, routes } from '@samsyn/contract';
import type { CaseView, DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { CaseId, parsePlainDate } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseFolder } from '../cases/case-folder.ts';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { catalogueFolder } from '../population/catalogue-folder.ts';
import { encodeCaseFile } from '../population/encode-case-file.ts';
import { generatePopulation } from '../population/index.ts';
import { readCatalogue } from '../population/read-catalogue.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { storedLines } from './stored-lines.ts';

let testbed: TemporaryTestbed;
let registrar: OfficerClient;
let north: OfficerClient;
let south: OfficerClient;
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  const { url } = testbed.nodes.migration;
  registrar = await signIn(url, 'mv-registrar');
  north = await signIn(url, 'mv-return-officer-1');
  south = await signIn(url, 'mv-return-officer-2');
});
afterAll(async () => {
  await testbed.stop();
});

/** A case file whose documents stand in one order, as the order says nothing. */
function inOrder(file: CaseFile): CaseFile {
  return { ...file, documents: file.documents.toSorted((a, b) => (a.digest < b.digest ? -1 : 1)) };
}

/** Imports a case with the program, as the operator does; the id that it prints. */
async function imported(file: string): Promise<CaseId> {
  const { configFile } = testbed.nodes.migration;
  const ran = await runSamsyn(['case', 'import', file, '--config', configFile]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return CaseId.parse(ran.stdout.trim());
}

describe('what was imported and is exported again', () => {
  const catalogue = readCatalogue(catalogueFolder);
  const today = parsePlainDate('2026-11-23');
  const files = generatePopulation({ seed: 9, count: 40, catalogue, today }).filter(
    ({ protection }) => protection === 'none',
  );

  test('is the same, for each case of a population; it cannot be imported twice', async () => {
    expect(files.length).toBeGreaterThan(25);
    for (const file of files) {
      const { caseId } = await registrar.call(routes.importCase, { params: {}, body: file });
      const as = file.unit === 'atervandande-nord' ? north : south;
      const exported = await as.call(routes.exportCase, { params: { caseId } });
      expect(inOrder(exported)).toEqual(inOrder(file));
      await expect(
        registrar.call(routes.importCase, { params: {}, body: exported }),
      ).rejects.toMatchObject({ code: 'case.duplicate' });
    }
  });

  test('is the same through the program, in a file that only its owner reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samsyn-export-'));
    const { configFile } = testbed.nodes.migration;
    try {
      const source = join(folder, 'source.json');
      const last = generatePopulation({ seed: 10, count: 5, catalogue, today }).at(-1);
      if (!last) return expect.unreachable();
      writeFileSync(source, encodeCaseFile(last));
      const caseId = await imported(source);
      const out = join(folder, 'case.json');
      const ran = await runSamsyn(['case', 'export', caseId, '--config', configFile, '--out', out]);
      expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
      const read = (file: string) =>
        inOrder(CaseFile.parse(JSON.parse(readFileSync(file, 'utf8'))));
      expect(read(out)).toEqual(read(source));
      expect(statSync(out).mode & 0o777).toBe(0o600);
      const lines = await storedLines(testbed.nodes.migration);
      const own = lines.filter(({ subject }) => subject === caseId);
      expect(own.map(({ event }) => event)).toEqual(['case.imported', 'case.exported']);
      for (const { actor } of own) expect(actor).toMatch(/^operator:/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('of a case that is not there is said to be so', async () => {
    const { configFile } = testbed.nodes.migration;
    const nobody = '00000000-0000-7000-8000-000000000000';
    const args = ['case', 'export', nobody, '--config', configFile, '--out', '/dev/null'];
    const ran = await runSamsyn(args);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^input\.not-found: /);
  });
});

interface Opened {
  readonly view: CaseView;
  readonly handover: DisclosureView;
}

async function openedFrom(name: string): Promise<Opened> {
  const caseId = await imported(join(caseFolder, name));
  return {
    view: await north.call(routes.getCase, { params: { caseId } }),
    handover: await north.call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'coercion' },
    }),
  };
}

const itemIn = ({ handover }: Opened, id: string): DisclosureItemView => {
  const found = handover.items.find(({ item }) => String(item) === id);
  if (!found) throw new Error(`${id} is not in the handover`);
  return found;
};
const entriesOf = ({ view }: Opened, item: string) =>
  view.entries.filter((entry) => String(entry.item) === item);
const send = ({ handover }: Opened) =>
  north.call(routes.dispatchDisclosure, {
    params: { disclosureId: handover.disclosureId },
    body: {
      items: handover.items.filter(({ status }) => status === 'ready').map(({ item }) => item),
    },
  });

describe('JO 8824-2019: two days of legal force', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openedFrom('jo-8824-2019.json');
  });

  test('both are shown, each with its source and its day', () => {
    expect(
      entriesOf(opened, 'service-and-legal-force').map(({ value, source, asOf, document }) => [
        value['legalForceOn'],
        source.kind,
        asOf,
        document !== undefined,
      ]),
    ).toEqual([
      ['2021-03-09', 'document', '2021-03-09', true],
      ['2021-05-09', 'register', '2021-05-12', false],
    ]);
  });

  test('make it unknown whether the decision lives, and then nothing goes', async () => {
    for (const item of ['case-identity', 'handover-decision', 'removal-decision', 'entry-ban']) {
      const { assessment, status } = itemIn(opened, item);
      expect(assessment.facts['decision-alive']).toBe('unknown');
      expect(assessment.missingFacts).toContain('decision-alive');
      expect(assessment.outcome).toBe('must-not');
      expect(assessment.possible.length).toBeGreaterThan(1);
      expect(assessment.sentence.sv).toContain('okänt om beslutet fortfarande gäller');
      expect(status).toBe('barred');
    }
    expect(opened.handover.mayDispatch).toBe(false);
    await expect(send(opened)).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
  });
});

describe('JO 320-2015: a stop that a register is silent about', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openedFrom('jo-320-2015.json');
  });

  test('is shown as in force, beside the later register entry', () => {
    expect(opened.view.summary.stayInForce).toBe(true);
    expect(
      entriesOf(opened, 'stay-status').map(({ value, source }) => [value['inForce'], source.kind]),
    ).toEqual([
      [true, 'judgment'],
      [false, 'register'],
    ]);
  });

  test('holds back everything but the notice of the stop itself', async () => {
    const stopped = opened.handover.items.filter(({ item }) => String(item) !== 'stay-status');
    for (const { assessment, status } of stopped) {
      expect(assessment.facts['stay']).toBe('in-force');
      expect(`${assessment.outcome} ${assessment.rule} ${status}`).toBe(
        'must-not udl-11-stay barred',
      );
    }
    expect(itemIn(opened, 'stay-status')).toMatchObject({ status: 'ready' });
    expect(itemIn(opened, 'stay-status').assessment.outcome).toBe('must');
    await expect(send(opened)).rejects.toMatchObject({ code: 'disclosure.nothing-to-send' });
  });

  test('is told of with both values, so that the reader sees which one it rests on', () => {
    expect(itemIn(opened, 'stay-status').entries).toHaveLength(2);
  });
});

describe('JO 1210-2016: doubtful competence', () => {
  test('the case stands as not handed over, and both police decisions can be read', async () => {
    const caseId = await imported(join(caseFolder, 'jo-1210-2016.json'));
    const view = await south.call(routes.getCase, { params: { caseId } });
    expect(view.summary.state).toBe('open');
    const handover = await south.call(routes.proposeHandover, {
      params: { caseId },
      body: { ground: 'coercion' },
    });
    for (const { assessment } of handover.items)
      expect(assessment.facts['enforcement-basis']).toBe('migration');
    expect(view.entries.some(({ item }) => String(item) === 'handover-decision')).toBe(false);
    const detained = view.entries.filter(({ item }) => String(item) === 'detention-history');
    expect(detained.map(({ source }) => source.kind)).toEqual([
      'other-authority',
      'other-authority',
    ]);
    const texts: string[] = [];
    for (const { document } of detained) {
      const response = await south.raw('GET', `/api/documents/${document?.documentId}`);
      texts.push(await response.text());
    }
    expect(new Set(texts).size).toBe(2);
    for (const text of texts) expect(text.length).toBeGreaterThan(50);
  });
});
