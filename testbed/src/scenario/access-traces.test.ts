// SPDX-License-Identifier: EUPL-1.2
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import type { CaseFile } from '@samsyn/contract';
import type { CatalogueItem } from '@samsyn/terms';
import { isSamsynError, parsePlainDate } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { walk } from '../demo/walk.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { catalogueFolder } from '../population/catalogue-folder.ts';
import { generatePopulation } from '../population/index.ts';
import { readCatalogue } from '../population/read-catalogue.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { receiveTraces } from '../telemetry/receive-traces.ts';
import type { ReceivedSpan, TraceReceiver } from '../telemetry/receive-traces.ts';
import { keptIds } from './kept-ids.ts';
import { queryAs } from './query-as.ts';

const catalogue = readCatalogue(catalogueFolder);
const today = parsePlainDate('2026-11-23');

/** Fields that say who the person is or where, or that name a document, in any item. */
const telling: readonly string[] = [
  'familyName',
  'givenNames',
  'personalNumber',
  'address',
  'phone',
  'email',
  'number',
  'registerReference',
  'reference',
  'dossierNumber',
  'relatedCase',
];

function isOrdinary({ protection, entries, unit }: CaseFile): boolean {
  const stay = entries.some(
    ({ item, value }) => String(item) === 'stay-status' && value['inForce'],
  );
  const old = entries.some(
    ({ item, value }) =>
      String(item) === 'service-and-legal-force' && String(value['legalForceOn']) < '2025-04-01',
  );
  return protection === 'none' && unit === 'atervandande-nord' && !stay && !old;
}

function tellingOf({ entries, dossier }: CaseFile): readonly string[] {
  const values = entries.flatMap(({ value }) => telling.map((field) => value[field]));
  const texts = values.filter((value) => typeof value === 'string' && value.length > 2);
  return [...new Set([dossier, ...texts.map(String)])];
}

const files = generatePopulation({ seed: 3, count: 120, catalogue, today })
  .filter(isOrdinary)
  .slice(0, 3);
const secrets = [...new Set(files.flatMap(tellingOf))];

/** What a browser would have its requests traced by. */
const browsersTrace = 'abababababababababababababababab';

let collector: TraceReceiver;
let testbed: TemporaryTestbed;
let registrar: OfficerClient;
let officer: OfficerClient;
const asked: string[] = [];
const problems: string[] = [];

/** Asks for something that is refused, and keeps what the refusal says. */
async function refused(attempt: Promise<unknown>): Promise<string> {
  const error = await attempt.catch((reason: unknown) => reason);
  if (!isSamsynError(error)) throw new Error('it was not refused');
  problems.push(`${error.code} ${error.message} ${error.path}`);
  return error.code;
}

/** A rule of the database that the next import breaks, so that the fault holds the row. */
async function importIntoFault(file: CaseFile): Promise<void> {
  const owner = (sql: string) => queryAs(testbed.nodes.migration, 'owner', sql);
  await owner('alter table entries add constraint none_for_now check (value is null) not valid');
  const attempt = registrar.call(routes.importCase, { params: {}, body: file });
  expect(await refused(attempt)).toBe('runtime.internal');
  await owner('alter table entries drop constraint none_for_now');
}

/** Every mistake that an officer can make with a name in the hand. */
async function mistakes(file: CaseFile): Promise<void> {
  const [name = ''] = tellingOf(file).filter((text) => /^\p{L}+$/u.test(text));
  const send = (method: string, path: string, body?: unknown) =>
    refused(officer.raw(method, path, body === undefined ? undefined : JSON.stringify(body)));
  await send('POST', routes.searchCases.path, { name: [name] });
  await send('POST', routes.searchCases.path, { [name]: name });
  await send('POST', routes.listCases.path, { after: name });
  await refused(officer.raw('POST', routes.searchCases.path, `{"name": "${name}`));
  const broken = { ...file, entries: file.entries.map((entry) => ({ ...entry, asOf: name })) };
  await refused(registrar.raw('POST', routes.importCase.path, JSON.stringify(broken)));
  await refused(registrar.call(routes.importCase, { params: {}, body: file }));
}

beforeAll(async () => {
  collector = await receiveTraces();
  testbed = await startTemporaryTestbed({ tracesTo: collector.url });
  const real = globalThis.fetch;
  vi.stubGlobal('fetch', async (...args: Parameters<typeof fetch>) => {
    const [input] = args;
    asked.push(input instanceof Request ? input.url : String(input));
    return real(...args);
  });
  const { migration, police } = testbed.nodes;
  registrar = await signIn(migration.url, 'mv-registrar');
  officer = await signIn(migration.url, 'mv-return-officer-1');
  const receiver = await signIn(police.url, 'pol-intake-1');
  const [last, ...walked] = files.toReversed();
  for (const file of walked) {
    const { caseId } = await registrar.call(routes.importCase, { params: {}, body: file });
    await officer.call(routes.searchCases, { params: {}, body: { number: file.dossier } });
    await walk(officer, receiver, caseId);
    await officer.call(routes.exportCase, { params: { caseId } });
    await mistakes(file);
  }
  if (last) await importIntoFault(last);
  await fetch(`${migration.url}/api/session`, {
    headers: { traceparent: `00-${browsersTrace}-cdcdcdcdcdcdcdcd-01` },
  });
  await migration.child.stop();
  await police.child.stop();
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await testbed.stop();
  await collector.stop();
});

describe('after whole walks, with mistakes', () => {
  test('there is something to look for', () => {
    expect(files).toHaveLength(3);
    expect(secrets.length).toBeGreaterThan(15);
    const fields: readonly CatalogueItem['fields'][] = [...catalogue.items.values()].map(
      ({ fields: of }) => of,
    );
    for (const field of telling) expect(fields.some((of) => Object.hasOwn(of, field))).toBe(true);
  });

  test('no log says who a person is, where, or by which document', () => {
    const logs = join(testbed.home, 'logs');
    const names = readdirSync(logs);
    expect(names).toEqual(expect.arrayContaining(['migrationsverket.log', 'polismyndigheten.log']));
    const paths = [
      ...names.map((name) => join(logs, name)),
      join(testbed.home, 'postgres/postgres.log'),
    ];
    const text = paths.map((path) => readFileSync(path, 'utf8')).join('\n');
    expect(text).toContain('none_for_now');
    expect(text).toContain('"route":"importCase"');
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test('no address that was asked for does either', () => {
    const urls = asked.filter((url) => new URL(url).pathname.startsWith('/api/'));
    expect(urls.length).toBeGreaterThan(50);
    for (const url of urls) {
      const said = decodeURIComponent(url);
      expect(new URL(url).search).toBe('');
      for (const secret of secrets) expect(said).not.toContain(secret);
    }
  });

  test('no refusal does either', () => {
    expect(problems.length).toBeGreaterThan(12);
    for (const problem of problems)
      for (const secret of secrets) expect(problem).not.toContain(secret);
  });
});

/** The one span below another that fits. */
function below(span: ReceivedSpan, node: string, name: string): ReceivedSpan {
  const found = collector
    .spans()
    .find((one) => one.parentSpanId === span.spanId && one.node === node && one.name === name);
  return found ?? expect.fail(`no span ${name} of ${node} below ${span.name}`);
}

describe('the traces of the same walks', () => {
  test('one that was sent goes on at the other node, down to what is recorded there', () => {
    const [sender, receiver] = ['migrationsverket', 'polismyndigheten'];
    const spans = collector.spans();
    const posts = spans.filter(
      ({ name, node }) => name === 'POST peer /peer/messages' && node === sender,
    );
    expect(posts.length).toBeGreaterThan(1);
    for (const post of posts) {
      const job = spans.find(({ spanId }) => spanId === post.parentSpanId);
      expect(job).toMatchObject({ name: 'job deliver', words: { 'samsyn.attempt': 1 } });
      const answered = below(post, receiver, 'POST /peer/messages');
      const recorded = below(answered, receiver, 'record');
      expect(answered.words).toMatchObject({ 'http.response.status_code': 200 });
      expect(recorded.words['samsyn.ledger_lines']).toBeGreaterThan(0);
      const traceIds = [post, answered, recorded].map(({ traceId }) => traceId);
      expect(new Set(traceIds)).toEqual(new Set([job?.traceId]));
    }
  });

  test('an officer’s refused request has its route as a pattern and its code', () => {
    const spans = collector.spans();
    const names = (code: string) =>
      new Set(spans.filter(({ words }) => words['error.type'] === code).map(({ name }) => name));
    expect(names('case.duplicate')).toEqual(new Set(['POST /api/cases']));
    expect(names('runtime.internal')).toEqual(new Set(['record', 'POST /api/cases']));
    const failed = spans.filter((span) => span.failed).map(({ words }) => words['error.type']);
    expect(failed).toContain('runtime.internal');
    expect(failed).not.toContain('case.duplicate');
  });

  test('a browser cannot have its requests traced by a number of its own', () => {
    const spans = collector.spans();
    expect(spans.map(({ name }) => name)).toContain('GET /api/session');
    expect(spans.map(({ traceId }) => traceId)).not.toContain(browsersTrace);
  });

  test('no span says who a person is, which case or message it is of, or who acted', async () => {
    const { migration, police } = testbed.nodes;
    const ids = new Set([...(await keptIds(migration)), ...(await keptIds(police))]);
    for (const { plan } of [migration, police]) ids.delete(plan.authority.id);
    expect(ids.size).toBeGreaterThan(200);
    expect(ids).toContain('mv-return-officer-1');
    const sent = collector.bodies().join('\n');
    expect(sent.length).toBeGreaterThan(100_000);
    for (const secret of [...secrets, ...ids]) expect(sent).not.toContain(secret);
    expect(sent).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|select |insert |localhost|127\.0\.0\.1/);
  });

  test('no span says anything beyond the words that there are for it', () => {
    const words = new Set(collector.spans().flatMap((span) => Object.keys(span.words)));
    expect([...words].toSorted()).toEqual([
      'error.type',
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'samsyn.attempt',
      'samsyn.door',
      'samsyn.ledger_lines',
      'samsyn.task',
      'samsyn.to',
    ]);
  });
});
