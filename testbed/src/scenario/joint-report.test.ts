// SPDX-License-Identifier: EUPL-1.2
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import { FigureStatement, ItemId, addDays, limits } from '@samsyn/terms';
import type { FigureRow } from '@samsyn/terms';
import { parquetReadObjects } from 'hyparquet';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { signInByClicking } from '../browser/officer-page.ts';
import { screenFaults } from '../browser/screen-faults.ts';
import { reasoning } from '../demo/reasoning.ts';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { settleItems } from '../demo/settle.ts';
import { until } from '../demo/until.ts';
import { walk } from '../demo/walk.ts';
import { copyStandby } from '../failover/copy-standby.ts';
import { pauseReplay, resumeReplay } from '../failover/paused-replay.ts';
import { today } from '../journey/ready-journey.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import type { Postgres } from '../postgres/start-postgres.ts';
import { withClient } from '../postgres/with-client.ts';
import { Stoppers } from '../processes/stoppers.ts';
import { countedRows } from './counted-rows.ts';
import { startExchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { handOver, openReturnCase } from './hand-over.ts';
import { untilLine } from './ledger-lines.ts';
import type { LedgerLine } from './ledger-lines.ts';
import { databaseUrlOf, queryAs } from './query-as.ts';
import { returnCaseFile } from './return-case-file.ts';
import { untilDelivered } from './until-delivered.ts';

const handedOver = 5;
const purpose = 'Underlag till den gemensamma rapporten';
const from = addDays(today(), -29);
const period = { from, until: addDays(today(), 1) };
const days = ['--from', from, '--to', today()];
const chromium = findChromium();

let exchange: Exchange;
let jurist: OfficerClient;
let folder: string;
let migration: FigureStatement;
let police: FigureStatement;

const fileOf = (node: 'migration' | 'police') => join(folder, `${node}.jws`);

async function figuresIn(
  file: string,
  node: 'migration' | 'police',
  env: Readonly<Record<string, string>> = {},
) {
  const { configFile } = exchange.testbed.nodes[node];
  const to = ['--purpose', purpose, '--out', file];
  const ran = await runSamsyn(['report', 'figures', '--config', configFile, ...days, ...to], env);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return { statement: await statementIn(file), stdout: ran.stdout };
}

async function statementIn(file: string): Promise<FigureStatement> {
  const { payload }: { payload: string } = JSON.parse(await readFile(file, 'utf8'));
  const said: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  return FigureStatement.parse(said);
}

async function figures(node: 'migration' | 'police'): Promise<FigureStatement> {
  return (await figuresIn(fileOf(node), node)).statement;
}

beforeAll(async () => {
  exchange = await startExchange({ screens: chromium !== undefined });
  folder = await mkdtemp(join(tmpdir(), 'samsyn-report-'));
  jurist = await signIn(exchange.testbed.nodes.migration.url, 'mv-jurist');
  const caseId = await openReturnCase(exchange, returnCaseFile('RAPPORT-1'));
  await walk(exchange.sender, exchange.receiver, caseId);
  for (let number = 2; number <= handedOver; number += 1) {
    const sent = await handOver(exchange, `RAPPORT-${number}`);
    await untilDelivered(exchange.sender, sent);
  }
  [migration, police] = [await figures('migration'), await figures('police')];
}, 240_000);
afterAll(async () => {
  await exchange.testbed.stop();
  await rm(folder, { recursive: true, force: true });
});

function rowOf({ rows }: FigureStatement, wanted: Partial<FigureRow>): FigureRow | undefined {
  const whole = { part: '', detail: '', ...wanted };
  return rows.find(
    ({ figure, direction, part, detail }) =>
      figure === whole.figure &&
      direction === whole.direction &&
      part === whole.part &&
      detail === whole.detail,
  );
}

describe('the figures', () => {
  test('are those that the raw events give, counted by other means', async () => {
    for (const [node, statement] of [
      ['migration', migration],
      ['police', police],
    ] as const) {
      const counted = await countedRows(exchange.testbed, node);
      expect(counted.length).toBeGreaterThan(5);
      let told = 0;
      for (const { count, of, medianMs, ...wanted } of counted) {
        const row = rowOf(statement, wanted);
        const said = JSON.stringify({ node, ...wanted });
        if (row?.hidden === false) {
          told += 1;
          expect(row.count, said).toBe(count);
          if (of !== undefined) expect(row.of, said).toBe(of);
        } else expect(count === 0 || row?.hidden, said).toBe(true);
        if (medianMs !== undefined && typeof row?.medianMs === 'number')
          expect(Math.abs(row.medianMs - medianMs), said).toBeLessThanOrEqual(1);
      }
      expect(told).toBeGreaterThan(1);
    }
  });

  test('tell no small number, and the same of what one gave as of what the other received', () => {
    for (const { rows, countToldMin } of [migration, police])
      for (const { count } of rows)
        expect(count === null || count === 0 || count >= countToldMin).toBe(true);
    const ours = rowOf(migration, { figure: 'handovers', direction: 'given' });
    const theirs = rowOf(police, { figure: 'handovers', direction: 'received' });
    expect(ours).toMatchObject({ count: handedOver, hidden: false });
    expect(theirs?.count).toBe(ours?.count);
    expect(rowOf(migration, { figure: 'requests', direction: 'received' })).toMatchObject({
      count: null,
      hidden: true,
    });
  });

  test('are on the ledger with what they are for', async () => {
    const computed = ({ event }: LedgerLine) => event === 'figures.computed';
    const lines = await untilLine(exchange.oversight.migration, 'the figures', computed);
    expect(lines.find(computed)?.content).toEqual({ from, until: period.until, purpose });
  });
});

describe('on the screen', () => {
  test('the other authority’s stand beside our own once it has given them', async () => {
    const ask = async () =>
      jurist.call(routes.computeFigures, { params: {}, body: { ...period, purpose } });
    const handovers = async () => (await ask()).indicators.find(({ id }) => id === 'handovers');
    const count = { kind: 'count', value: handedOver };
    expect(await handovers()).toMatchObject({ own: count, other: null });
    const receive = async (signed: string) =>
      jurist.call(routes.receiveFigures, { params: {}, body: { signed } });
    await expect(receive(await readFile(fileOf('migration'), 'utf8'))).rejects.toMatchObject({
      code: 'envelope.unknown-key',
    });
    await receive(await readFile(fileOf('police'), 'utf8'));
    expect(await handovers()).toMatchObject({ own: count, other: count });
  });

  test('cases behind a figure are one’s own, and never of a guarded item', async () => {
    const list = async (officer: OfficerClient, item: string) =>
      officer.call(routes.listFigureCases, {
        params: {},
        body: { ...period, purpose, figure: 'gap-missing', item: ItemId.parse(item) },
      });
    const { cases } = await list(exchange.sender, 'dublin-status');
    expect(cases.map(({ number }) => number)).toEqual(['RAPPORT-1']);
    const south = await signIn(exchange.testbed.nodes.migration.url, 'mv-return-officer-2');
    expect((await list(south, 'dublin-status')).cases).toEqual([]);
    for (const item of ['health-for-transport', 'conviction-extract'])
      await expect(list(exchange.sender, item)).rejects.toMatchObject({
        code: 'figures.cases-not-shown',
      });
    await expect(list(exchange.registrar, 'dublin-status')).rejects.toMatchObject({
      code: 'access.forbidden',
    });
  });

  test('figures are signed in the authority’s name by a jurist alone', async () => {
    const sign = async (officer: OfficerClient) =>
      officer.call(routes.signOwnFigures, { params: {}, body: { ...period, purpose } });
    await expect(sign(exchange.sender)).rejects.toMatchObject({ code: 'access.forbidden' });
    const { name, rows, hidden } = await sign(jurist);
    expect(name).toBe('figures-migrationsverket.jws');
    expect([rows, hidden]).toEqual([
      migration.rows.length,
      migration.rows.filter((row) => row.hidden).length,
    ]);
  });

  test.skipIf(chromium === undefined)('indicators and gaps are read by everyone', async () => {
    const browser: Browser = await launchBrowser(chromium ?? '');
    try {
      const { page, complaints } = await signInByClicking(
        browser,
        exchange.testbed.nodes.migration,
        'Jurist, rättsavdelningen',
      );
      await page.goto(`${exchange.testbed.nodes.migration.url}/indicators`);
      await page.getByRole('textbox', { name: 'Vad ska siffrorna användas till?' }).fill(purpose);
      await page.getByRole('button', { name: 'Räkna' }).click();
      await page.getByRole('grid', { name: 'Indikatorer' }).waitFor();
      await page.getByRole('button', { name: /^Underteckna siffrorna för / }).click();
      const asked = page.getByRole('dialog', { name: /^Underteckna siffrorna för / });
      await asked.getByRole('button', { name: 'Underteckna' }).click();
      const saving = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Spara figures-migrationsverket.jws' }).click();
      const signed = await (await saving).path();
      expect((await statementIn(signed)).rows).toEqual(migration.rows);
      expect(await screenFaults(page, '40-indicators', 'Indikatorer och brister')).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});

describe('the joint report', () => {
  let out: string;
  let keys: string;
  const verify = async () => runSamsyn(['report', 'verify', out, '--keys', keys]);

  beforeAll(async () => {
    out = join(folder, 'report');
    keys = join(folder, 'keys.json');
    const { configFile } = exchange.testbed.nodes.migration;
    await runSamsyn(['evidence', 'keys', '--config', configFile, '--out', keys]);
  });

  const build = async (env: Readonly<Record<string, string>> = {}) => {
    const both = ['--figures', fileOf('police'), '--figures', fileOf('migration')];
    const to = ['--keys', keys, '--out', out];
    return runSamsyn(['report', 'build', ...days, ...both, ...to], env);
  };

  /** As the screen does it: the manifest and one's own figures go to the node, its word comes back. */
  const approveOnScreen = async () => {
    const read = async (name: string) => readFile(join(out, name), 'utf8');
    const manifest = await read('manifest.json');
    const approve = async (officer: OfficerClient, ours: string) =>
      officer.call(routes.approveReport, { params: {}, body: { manifest, figures: ours } });
    const own = await read('figures-migrationsverket.jws');
    const others = await read('figures-polismyndigheten.jws');
    await expect(approve(jurist, others)).rejects.toMatchObject({ code: 'report.altered' });
    await expect(approve(exchange.sender, own)).rejects.toMatchObject({ code: 'access.forbidden' });
    const { name, signed } = await approve(jurist, own);
    await writeFile(join(out, name), signed);
  };

  test('is made as HTML and data without a browser, which is said', async () => {
    const built = await build({ SAMSYN_CHROMIUM: join(folder, 'none') });
    expect(built).toMatchObject({ code: 1 });
    expect(built.stderr).toMatch(/^report\.browser-missing: /);
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain('Sammanfattning');
  });

  test('has the same rows as CSV and as Parquet', async () => {
    const csv = await readFile(join(out, 'figures.csv'), 'utf8');
    const bytes = await readFile(join(out, 'figures.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const rows = await parquetReadObjects({ file });
    expect(rows.length).toBe(migration.rows.length + police.rows.length);
    const lines = rows.map((row) => Object.values(row).map((cell) => String(cell ?? '')));
    expect(csv.trimEnd().split('\r\n').slice(1)).toEqual(lines.map((cells) => cells.join(',')));
  });

  test.skipIf(chromium === undefined)(
    'is approved by both over the same bytes, and altered by nobody',
    async () => {
      expect(await build()).toMatchObject({ code: 0, stderr: '' });
      const pdf = await readFile(join(out, 'report.pdf'), 'latin1');
      expect(pdf).toContain('/StructTreeRoot');
      expect(await verify()).toMatchObject({ code: 1, stdout: expect.stringMatching(/not appr/) });
      const { configFile: config } = exchange.testbed.nodes.police;
      const by = ['--config', config, '--officer', 'Avdelningschef', '--unit', 'Rättsavdelningen'];
      expect(await runSamsyn(['report', 'approve', out, ...by])).toMatchObject({ code: 0 });
      await approveOnScreen();
      expect(await verify()).toMatchObject({ code: 0, stderr: '' });
      const approved = ({ event }: LedgerLine) => event === 'report.approved';
      const lines = await untilLine(exchange.oversight.police, 'the approval', approved);
      expect(lines.find(approved)?.content).toMatchObject({ from, until: period.until });
      const csv = join(out, 'figures.csv');
      const whole = await readFile(csv);
      await appendFile(csv, 'x');
      expect(await verify()).toMatchObject({ code: 1, stderr: expect.stringMatching(/altered/) });
      await writeFile(csv, whole);
      expect(await verify()).toMatchObject({ code: 0 });
    },
    60_000,
  );
});

describe('a proposal', { timeout: 120_000 }, () => {
  const proposal = 'health-at-transport-narrow';
  const why = { proposal, purpose: 'Underlag till remissvaret' };
  const params = {};
  const versionOf = async (sitting: string) => {
    const { text } = await jurist.call(routes.getProposal, { params: { proposalId: proposal } });
    return { sitting, text, edits: [] };
  };

  test('is compared over one’s own open cases, by sums that hide the small', async () => {
    const { sitting } = await jurist.call(routes.openSitting, { params, body: why });
    const body = await versionOf(sitting);
    const compare = async () => {
      const found = await jurist.call(routes.compareProposal, { params, body });
      if (found.kind !== 'compared') throw new Error(found.kind);
      return found;
    };
    const read = async () => {
      const { caseload } = await compare();
      return caseload.read.isDone && caseload.read.of > 0 ? caseload : undefined;
    };
    const caseload = await until('the cases to have been read', read, 60_000);
    expect(handedOver).toBeLessThan(limits.smallCountMin);
    expect(caseload.cases).toBe('withheld');
    expect((await compare()).combinations.changed).toMatch(/^[1-9]\d+$/);
    expect(JSON.stringify(caseload)).not.toContain('RAPPORT');
    const check = await jurist.call(routes.checkProposal, { params, body });
    expect(check).toMatchObject({ kind: 'checked', holds: true, refusals: [] });
    await jurist.call(routes.endSitting, { params: { sittingId: sitting }, body: {} });
    await expect(compare()).rejects.toMatchObject({ code: 'proposal.sitting-over' });
    const closed = ({ event }: LedgerLine) => event === 'impact.closed';
    const lines = await untilLine(exchange.oversight.migration, 'the end of it', closed);
    const opened = lines.find(({ event }) => event === 'impact.opened');
    expect(opened).toMatchObject({
      actor: lines.find(closed)?.actor,
      content: { sitting, ...why },
    });
    expect(lines.find(closed)?.content).toMatchObject({ sitting });
    expect(Number(lines.find(closed)?.content?.['versions'])).toBeGreaterThanOrEqual(2);
    for (const line of lines.filter(({ event }) => event.startsWith('impact.')))
      expect(line.subject).toBeUndefined();
  });

  test('is compared by whom the role allows, and by nobody else', async () => {
    const { sitting } = await jurist.call(routes.openSitting, { params, body: why });
    const body = await versionOf(sitting);
    const end = async (officer: OfficerClient) =>
      officer.call(routes.endSitting, { params: { sittingId: sitting }, body: {} });
    const { sender } = exchange;
    const tried = await Promise.allSettled([
      sender.call(routes.listProposals, { params }),
      sender.call(routes.getProposal, { params: { proposalId: proposal } }),
      sender.call(routes.openSitting, { params, body: why }),
      sender.call(routes.compareProposal, { params, body }),
      sender.call(routes.checkProposal, { params, body }),
      end(sender),
    ]);
    for (const one of tried)
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'access.forbidden' } });
    await expect(jurist.call(routes.compareProposal, { params, body })).resolves.toMatchObject({
      kind: 'compared',
    });
    await end(jurist);
  });

  test('is compared in a sitting by the officer who opened it, and by no colleague', async () => {
    const { migration: node } = exchange.testbed.nodes;
    const colleague = await signIn(node.url, 'mv-administrator');
    // The demonstration has one jurist at each authority.
    const alike = `update sessions set roles = '{jurist}' where officer_id = 'mv-administrator'`;
    await queryAs(node, 'owner', alike);
    const { sitting } = await jurist.call(routes.openSitting, { params, body: why });
    const body = await versionOf(sitting);
    const over = { code: 'proposal.sitting-over' };
    const compare = async (officer: OfficerClient) =>
      officer.call(routes.compareProposal, { params, body });
    await expect(compare(colleague)).rejects.toMatchObject(over);
    await expect(colleague.call(routes.checkProposal, { params, body })).rejects.toMatchObject(
      over,
    );
    await colleague.call(routes.endSitting, { params: { sittingId: sitting }, body: {} });
    await expect(compare(jurist)).resolves.toMatchObject({ kind: 'compared' });
    await jurist.call(routes.endSitting, { params: { sittingId: sitting }, body: {} });
    await expect(compare(jurist)).rejects.toMatchObject(over);
  });
});

describe('the figures read from a standby', { timeout: 120_000 }, () => {
  const stoppers = new Stoppers();
  let standby: Postgres;
  beforeAll(async () => {
    const { postgres, home } = exchange.testbed;
    const primary = { postgres, folder: join(home, 'postgres') };
    standby = await copyStandby(primary, join(home, 'standby'), stoppers);
  });
  afterAll(async () => stoppers.stopAll());

  const compute = async () => {
    const url = new URL(databaseUrlOf(exchange.testbed.nodes.migration, 'app'));
    url.host = new URL(standby.adminUrl).host;
    const env = { DATABASE_REPORTS_URL: url.href };
    const { statement, stdout } = await figuresIn(join(folder, 'read.jws'), 'migration', env);
    return { stdout, count: rowOf(statement, { figure: 'handovers', direction: 'given' })?.count };
  };
  /** What one asks the standby's own counters and sessions. */
  const ask = async (sql: string): Promise<number> =>
    withClient(standby.urlFor('migration'), async (client) => {
      const { rows } = await client.query<{ count: number }>(sql);
      return rows[0]?.count ?? 0;
    });
  const scans = `select (coalesce(seq_scan, 0) + coalesce(idx_scan, 0))::int as count
    from pg_stat_user_tables where relname = 'disclosure_items'`;
  const waiting = `select count(*)::int from pg_stat_activity where usename = 'migration_app'`;
  const ifSome = async (sql: string) => ((await ask(sql)) > 0 ? true : undefined);

  test('have all that stood in the database when they were asked for', async () => {
    expect(await ask(scans)).toBe(0);
    await pauseReplay(standby);
    await handOver(exchange, 'RAPPORT-BAKOM-1');
    const computing = compute();
    await until('the report to wait for the standby', async () => ifSome(waiting));
    await resumeReplay(standby);
    const { count, stdout } = await computing;
    expect(count).toBe(handedOver + 1);
    expect(stdout).not.toContain('reasons');
    await until('the standby to have been read', async () => ifSome(scans));
  });

  test('are read at the primary while the standby lags behind, and it is said', async () => {
    await pauseReplay(standby);
    await handOver(exchange, 'RAPPORT-BAKOM-2');
    const { count, stdout } = await compute();
    expect(count).toBe(handedOver + 2);
    expect(stdout).toContain('"reasons":["behind"]');
    await resumeReplay(standby);
  });

  test('are read at the primary once the standby has become one itself', async () => {
    await withClient(standby.adminUrl, (client) => client.query('select pg_promote()'));
    const { count, stdout } = await compute();
    expect(count).toBe(handedOver + 2);
    expect(stdout).toContain('"reasons":["no-standby"]');
  });
});

test('what is said after the end of a period changes none of its figures', async () => {
  const caseId = await openReturnCase(exchange, returnCaseFile('RAPPORT-EFTER'));
  const { disclosureId } = await exchange.sender.call(routes.proposeHandover, {
    params: { caseId },
    body: { ground: 'keeps-away' },
  });
  const params = { disclosureId };
  const { items } = await exchange.sender.call(routes.getDisclosure, { params });
  const item = items.find(({ status }) => status === 'waits-for-judgment')?.item;
  if (item === undefined) throw new Error('no item waits for a judgment');
  const waiting = async (officer: OfficerClient) => {
    const body = { ...period, purpose, figure: 'gap-waiting', item } as const;
    return (await officer.call(routes.listFigureCases, { params: {}, body })).cases;
  };
  const [ours, all] = [await waiting(exchange.sender), (await figures('migration')).rows];
  expect(ours.map(({ number }) => number)).toContain('RAPPORT-EFTER');
  const { migration: own, police: peer } = exchange.testbed.nodes;
  await Promise.all([own.child.stop(), peer.child.stop()]);
  const later = 3 * 24 * 60 * 60 * 1000;
  await Promise.all([own.startAgain(later), peer.startAgain(later)]);
  const sender = await signIn(own.url, 'mv-return-officer-1');
  const { decisions } = await settleItems(sender, disclosureId, reasoning);
  expect(decisions.map((one) => one.item)).toContain(item);
  await sender.call(routes.abandonDisclosure, { params, body: {} });
  expect(await waiting(sender)).toEqual(ours);
  expect((await figures('migration')).rows).toEqual(all);
}, 120_000);
