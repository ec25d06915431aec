// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const program = join(import.meta.dirname, '..', 'bin', 'samsyn.js');
const vectors = join(import.meta.dirname, '../../../vectors/evidence');
const folder = mkdtempSync(join(tmpdir(), 'samsyn-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Told by the program itself at its end: what it loaded, and the time it took of a processor. */
const watcher = `
  import { registerHooks } from 'node:module';
  const loaded = [];
  registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    process.stdout.write(JSON.stringify({ loaded, cpuMs: Math.round((user + system) / 1000) }));
  });
`;

function run(vector: string): { readonly said: string; readonly loaded: readonly string[] } {
  const { file }: { readonly file: string } = JSON.parse(
    readFileSync(join(vectors, `${vector}.json`), 'utf8'),
  );
  const bundle = join(folder, vector);
  writeFileSync(bundle, Buffer.from(file, 'base64url'));
  const text = execFileSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(watcher)}`,
      program,
      'evidence',
      'verify',
      bundle,
      '--keys',
      join(vectors, 'keys.json'),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const at = text.lastIndexOf('{"loaded"');
  const { loaded, cpuMs } = JSON.parse(text.slice(at));
  process.stdout.write(`evidence verify: ${loaded.length} files, ${cpuMs} ms of a processor\n`);
  return { said: text.slice(0, at), loaded };
}

test('a bundle is verified without a node, a lawbook or a database being loaded', () => {
  const { said, loaded } = run('sender-good');
  expect(said).toMatch(/^verified: message /);
  const rooms = loaded.flatMap((url) => /\/packages\/([a-z]+)\//.exec(url)?.[1] ?? []);
  expect([...new Set(rooms)].toSorted()).toEqual([
    'cli',
    'envelope',
    'evidence',
    'ledger',
    'rules',
    'terms',
  ]);
  expect(loaded.filter((url) => /node_modules\/(pg|kysely|yaml|hono)\//.test(url))).toEqual([]);
});

test('a bundle that shows some items says which, and which it withholds', () => {
  const { said } = run('in-part-good');
  expect(said).toContain('shown: entry-ban (items)');
  expect(said).toContain('withheld: travel-document (items)');
});
