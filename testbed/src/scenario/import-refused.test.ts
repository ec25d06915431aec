// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseFile, CaseFileDocument, CaseFileEntry, Problem, routes } from '@samsyn/contract';
import { EntrySource, isSamsynError } from '@samsyn/terms';
import type { SamsynError } from '@samsyn/terms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseFolder } from '../cases/case-folder.ts';
import { runSamsyn } from '../demo/run-samsyn.ts';
import { CookieClient } from '../officer/cookie-client.ts';
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { catalogueFolder } from '../population/catalogue-folder.ts';
import { encodeCaseFile } from '../population/encode-case-file.ts';
import { readCatalogue } from '../population/read-catalogue.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryTestbed } from '../start/start-temporary-testbed.ts';
import { caseFileOf } from './case-file-of.ts';
import { storedLines } from './stored-lines.ts';
import { tableCounts } from './table-counts.ts';

const catalogue = readCatalogue(catalogueFolder);
const folder = mkdtempSync(join(tmpdir(), 'samsyn-import-'));
const invalid = join(caseFolder, 'invalid');
const megabytes50 = 50 * 1024 * 1024;

let testbed: TemporaryTestbed;
let registrar: OfficerClient;
let url: string;
const http = new CookieClient();
beforeAll(async () => {
  testbed = await startTemporaryTestbed();
  url = testbed.nodes.migration.url;
  registrar = await signIn(url, 'mv-registrar', http);
  await registrar.call(routes.importCase, { params: {}, body: caseFileOf(here) });
});
afterAll(async () => {
  await testbed.stop();
  rmSync(folder, { recursive: true, force: true });
});

const here = { dossier: 'DEMO-HERE-1', familyName: 'Redaninlagd' };
const secret = 'Namnet Somingenfårse';
const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value), 'utf8');
const [entry, ...entries] = caseFileOf({ dossier: 'DEMO-BAD-1' }).entries;
const withEntry = (change: object) => ({
  ...caseFileOf({ dossier: 'DEMO-BAD-1' }),
  entries: [{ ...entry, ...change }, ...entries],
});

/** Bad input that is written here; the folder of files that are refused holds the rest. */
const written: readonly (readonly [string, Uint8Array, string, string])[] = [
  ['nothing', new Uint8Array(), 'input.not-json', 'line 1, column 1'],
  ['a page', Buffer.from(`<p>${secret}</p>`), 'input.not-json', 'line 1, column 1'],
  ['50 MB', Buffer.alloc(megabytes50, 0x20), 'input.too-large', 'body'],
  ['a name for an item', bytesOf(withEntry({ item: secret })), 'input.schema', '$.entries[0].item'],
  [
    'a name for a day',
    bytesOf(withEntry({ asOf: secret })),
    'input.not-a-date',
    '$.entries[0].asOf',
  ],
  [
    'a day of no year',
    bytesOf(withEntry({ asOf: '0000-01-01' })),
    'input.not-a-date',
    '$.entries[0].asOf',
  ],
  ['a name for a key', bytesOf(withEntry({ [secret]: 1 })), 'input.schema', '$.entries[0]'],
  ['a duplicate', encodeCaseFile(caseFileOf(here)), 'case.duplicate', 'dossier'],
  [
    'a second case for a person',
    encodeCaseFile(caseFileOf({ ...here, birthDate: '1971-02-03' })),
    'case.second-for-person',
    'dossier',
  ],
];
const rows = [
  ...readFileSync(join(invalid, 'README.md'), 'utf8').matchAll(
    /^\| (\S+\.json) +\| `([a-z.-]+)` +\| (.+?) +\|$/gm,
  ),
].map(
  ([, name = '', code = '', place = '']) =>
    [name, readFileSync(join(invalid, name)), code, place] as const,
);
const inputs = [...rows, ...written];

/** Words that a refusal may say though they stand in a file: those of the format and catalogue. */
const vocabulary = new Set([
  ...[CaseFile, CaseFileEntry, CaseFileDocument, EntrySource].flatMap(({ shape }) =>
    Object.keys(shape),
  ),
  ...EntrySource.shape.kind.options,
  ...[...catalogue.items.values()].flatMap(({ item, fields }) => [
    item,
    ...Object.keys(fields),
    ...Object.values(fields).flatMap(({ values }) => Object.keys(values ?? {})),
  ]),
]);

/** What stands in the bytes and must not stand in a refusal of them. */
function valuesIn(bytes: Uint8Array): readonly string[] {
  const text = Buffer.from(bytes.subarray(0, 200_000)).toString('utf8');
  const quoted = [...text.matchAll(/"([^"\\]{4,200})"/g)].map(([, value = '']) => value);
  return [secret, ...quoted].filter((value) => !vocabulary.has(value));
}

function expectNoEcho(said: string, bytes: Uint8Array): void {
  for (const value of valuesIn(bytes)) expect(said).not.toContain(value);
}

async function refusalOf(bytes: Uint8Array): Promise<SamsynError> {
  try {
    await registrar.raw('POST', routes.importCase.path, Buffer.from(bytes));
  } catch (error) {
    if (isSamsynError(error)) return error;
    throw error;
  }
  return expect.unreachable('it was let in');
}

describe('through the interface', () => {
  test('every file of the folder is tried', () => {
    const names = readdirSync(invalid).filter((name) => name.endsWith('.json'));
    expect(rows.map(([name]) => name).toSorted()).toEqual(names.toSorted());
  });

  test.each(inputs)(
    '%s is refused with code, place and reason',
    async (_name, bytes, code, path) => {
      const before = await tableCounts(testbed.nodes.migration);
      const refusal = await refusalOf(bytes);
      expect({ code: refusal.code, path: refusal.path }).toEqual({ code, path });
      expect(refusal.message.length).toBeGreaterThan(5);
      expectNoEcho(`${refusal.message} ${refusal.path}`, bytes);
      expect(await tableCounts(testbed.nodes.migration)).toEqual(before);
      const line = (await storedLines(testbed.nodes.migration)).at(-1);
      expect(line).toMatchObject({
        event: 'access.refused',
        content: { route: 'importCase', code },
      });
      expectNoEcho(JSON.stringify(line), bytes);
    },
  );

  test('50 MB that come without saying so are cut off', async () => {
    const before = await tableCounts(testbed.nodes.migration);
    const chunk = Buffer.alloc(1024 * 1024, 0x20);
    let left = 50;
    const body = new ReadableStream({
      pull: (controller) => {
        left -= 1;
        if (left < 0) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await fetch(`${url}${routes.importCase.path}`, {
      method: 'POST',
      headers: { cookie: http.cookiesFor(url), 'x-samsyn-csrf': registrar.session.csrfToken },
      body,
      duplex: 'half',
    });
    expect(response.status).toBe(413);
    expect(Problem.parse(await response.json()).code).toBe('input.too-large');
    expect(await tableCounts(testbed.nodes.migration)).toEqual(before);
  });

  test('the same case twice at the same moment comes in once', async () => {
    const file = caseFileOf({ dossier: 'DEMO-TWICE-1' });
    const attempts = await Promise.allSettled(
      Array.from({ length: 4 }, () =>
        registrar.call(routes.importCase, { params: {}, body: file }),
      ),
    );
    const refused = attempts.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(3);
    for (const { reason } of refused) expect(reason).toMatchObject({ code: 'case.duplicate' });
  });
});

describe('through samsyn case import', () => {
  const chosen = new Set([
    'cut-short.json',
    'not-utf8.json',
    'no-such-day.json',
    'document-altered.json',
    '50 MB',
    'a day of no year',
    'a duplicate',
    'a second case for a person',
  ]);

  test('bad input gets one line with code, reason and place, and nothing is written', async () => {
    const { configFile } = testbed.nodes.migration;
    const before = await tableCounts(testbed.nodes.migration);
    const tried = inputs.filter(([name]) => chosen.has(name));
    expect(tried).toHaveLength(chosen.size);
    await Promise.all(
      tried.map(async ([name, bytes, code, place], index) => {
        const file = join(folder, `${index}.json`);
        writeFileSync(file, bytes);
        const ran = await runSamsyn(['case', 'import', file, '--config', configFile]);
        expect({ name, code: ran.code, stdout: ran.stdout }).toEqual({ name, code: 1, stdout: '' });
        expect(ran.stderr).toMatch(/^[a-z.-]+: [^\n]+ \([^\n]+\)\n$/);
        expect(ran.stderr.startsWith(`${code}: `)).toBe(true);
        if (code !== 'input.too-large') expect(ran.stderr).toContain(`(${place})\n`);
        expectNoEcho(ran.stderr, bytes);
      }),
    );
    expect(await tableCounts(testbed.nodes.migration)).toEqual(before);
    const refused = (await storedLines(testbed.nodes.migration)).filter(
      ({ event, actor }) => event === 'import.refused' && actor.startsWith('operator:'),
    );
    expect(refused.map(({ content }) => String(content['code'])).toSorted()).toEqual(
      tried
        .map(([, , code]) => code)
        .filter((code) => code !== 'input.too-large')
        .toSorted(),
    );
  }, 60_000);

  test('a file that is not there is said to be so', async () => {
    const { configFile } = testbed.nodes.migration;
    const missing = join(folder, 'missing.json');
    const ran = await runSamsyn(['case', 'import', missing, '--config', configFile]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/^input\.read: /);
  });
});

test('what was refused has left nothing in the log', () => {
  const logs = join(testbed.home, 'logs');
  const text = readdirSync(logs)
    .map((name) => readFileSync(join(logs, name), 'utf8'))
    .join('\n');
  expect(text).not.toContain('Redaninlagd');
  for (const [, bytes] of inputs)
    for (const value of valuesIn(bytes).filter((one) => /[ÅÄÖåäö ]/.test(one)))
      expect(text).not.toContain(value);
});
