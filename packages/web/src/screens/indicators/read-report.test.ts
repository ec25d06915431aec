// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { AuthorityId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { readReport } from './read-report.ts';

const own = AuthorityId.parse('migrationsverket');
const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');
const contents = {
  'report.html': '<p>Å</p>',
  'figures-migrationsverket.jws': 'a.b.c',
  'figures-polismyndigheten.jws': 'd.e.f',
};
const manifest = JSON.stringify({
  version: 1,
  kind: 'joint-report',
  from: '2026-01-01',
  until: '2026-07-01',
  definitions: '2026-11-23',
  figures: ['migrationsverket', 'polismyndigheten'].map((authority) => ({
    authority,
    digest: digestOf(authority === own ? 'a.b.c' : 'd.e.f'),
  })),
  files: Object.entries(contents).map(([name, text]) => ({
    name,
    digest: digestOf(text),
    bytes: Buffer.byteLength(text),
  })),
});
const filesOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([name, text]) => new File([text], name));

test('a report whose files are as its manifest says has the digest that both approve', async () => {
  const read = await readReport(filesOf({ ...contents, 'manifest.json': manifest }), own);
  expect(read).toMatchObject({
    digest: digestOf(manifest),
    altered: [],
    delivery: { manifest, figures: 'a.b.c' },
  });
});

test('a file that is missing or altered is named', async () => {
  const { 'report.html': _gone, ...others } = contents;
  const altered = { ...others, 'figures-polismyndigheten.jws': 'x', 'manifest.json': manifest };
  const read = await readReport(filesOf(altered), own);
  expect(read?.altered).toEqual(['report.html', 'figures-polismyndigheten.jws']);
});

test('without a manifest that can be read there is nothing to approve', async () => {
  expect(await readReport(filesOf(contents), own)).toBeUndefined();
  expect(await readReport(filesOf({ 'manifest.json': '{' }), own)).toBeUndefined();
});
