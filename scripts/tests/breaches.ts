// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchemas } from '@samsyn/lawbook';
import { printGlossary } from '@samsyn/terms';
import { licenceHeader } from '../checks/licence-header.ts';
import { lockProperty } from '../checks/lock-digest.ts';
import { ownFiles } from '../checks/own-files.ts';
import { openApiPage } from '../openapi-page.ts';
import type { Files } from './in-folder.ts';

/** A checkout in which a check finds nothing, and what must be changed in it to break its rule. */
export type Breach = { readonly sound: Files; readonly broken: Files; readonly code: string };

const room = 'packages/rules/src/assess.ts';
const tsconfig = JSON.stringify({
  compilerOptions: { strict: true, module: 'nodenext', types: [], noEmit: true },
});
const reuse = { LICENSE: 'x', 'LICENSES/EUPL-1.2.txt': 'x', 'REUSE.toml': 'x' };
const publiccode = `publiccodeYmlVersion: '0.5'
name: Samsyn
url: https://example.org/samsyn
platforms: [web]
developmentStatus: development
softwareType: standalone/web
description:
  sv: &words { shortDescription: a, longDescription: b, features: [c] }
  en: *words
legal: { license: EUPL-1.2 }
maintenance: { type: internal, contacts: [{ name: a }] }
localisation: { localisationReady: true, availableLanguages: [sv] }
`;
/** A bill of materials that says it was made from this lock file. */
const billOf = (text: string) => {
  const value = createHash('sha256').update(text).digest('hex');
  return JSON.stringify({ metadata: { properties: [{ name: lockProperty, value }] } });
};
const lock = (entry: object) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/zod': { integrity: 'sha512-x', ...entry } } });
const decision = 'docs/decisions/0002-dependencies.md';
const locked = JSON.stringify({
  packages: { '': { dependencies: { zod: '4.0.0' } }, 'node_modules/zod': { license: 'MIT' } },
});
const checkout = join(import.meta.dirname, '../..');
const lawAndCatalogue = Object.fromEntries(
  ownFiles(checkout, /^(law|catalogue)\//).map((path) => [
    path,
    readFileSync(join(checkout, path), 'utf8'),
  ]),
);
const barred = (text = '') => text.replaceAll('expect: must\n', 'expect: must-not\n');
const invariantRows = (test: string) =>
  Array.from(
    { length: 10 },
    (_, at) => `| ${at + 1}. Holds | JO 1 | \`src/a.ts\` | ${test} |\n`,
  ).join('');
const risks =
  '| Risk to the person | How | Control | Test | What remains |\n| --- | --- | --- | --- | --- |\n';
const threats = '| Threat | Control | Where | Fails closed | Test |\n| - | - | - | - | - |\n';

/** For every check by name: the smallest breach of its rule. */
export const breaches: Readonly<Record<string, Breach>> = {
  format: {
    sound: { 'a.ts': 'export const a = 1;\n' },
    broken: { 'a.ts': 'export const a=1' },
    code: 'format.differs',
  },
  lint: {
    sound: {
      'tsconfig.json': tsconfig,
      '.oxlintrc.json': JSON.stringify({ rules: { 'typescript/no-floating-promises': 'error' } }),
      'a.ts': 'export async function a(): Promise<void> {}\n',
    },
    broken: { 'b.ts': "import { a } from './a.js';\na();\n" },
    code: 'typescript(no-floating-promises)',
  },
  types: {
    sound: { 'tsconfig.json': tsconfig, 'a.ts': 'export const a: number = 1;\n' },
    broken: { 'a.ts': "export const a: number = 'one';\n" },
    code: 'TS2322',
  },
  boundaries: {
    sound: { [room]: "import { cite } from '@samsyn/terms';\n" },
    broken: { [room]: "import {\n  seal,\n} from '@samsyn/envelope';\n" },
    code: 'boundaries.room',
  },
  'node-rooms': {
    sound: { 'packages/node/src/http/a.ts': "import { b } from '../store/b.ts';\n" },
    broken: { 'packages/node/src/store/b.ts': "import { a } from '../http/a.ts';\n" },
    code: 'node-rooms.upward',
  },
  purity: {
    sound: { [room]: 'export const a = new Date(0);\n' },
    broken: { [room]: 'export const a = Date.now();\n' },
    code: 'purity.clock',
  },
  sizes: {
    sound: { [room]: 'x\n'.repeat(70) },
    broken: { [room]: 'x\n'.repeat(301) },
    code: 'sizes.too-long',
  },
  names: {
    sound: { [room]: 'export const a = 1;\n' },
    broken: { 'packages/rules/src/utils.ts': 'export const a = 1;\n' },
    code: 'names.drawer',
  },
  suppressions: {
    sound: { [room]: 'export const a = 1;\n' },
    broken: { [room]: '// @ts-ignore\nexport const a = b;\n' },
    code: 'suppressions.types',
  },
  writes: {
    sound: { 'packages/node/src/case/a.ts': "await tx.insertInto('cases').execute();\n" },
    broken: { 'packages/node/src/case/a.ts': "await db\n  .insertInto('cases').execute();\n" },
    code: 'writes.without-line',
  },
  logs: {
    sound: { 'packages/node/src/a.ts': "log.info({ caseId, count: 2 }, 'case opened');\n" },
    broken: { 'packages/node/src/a.ts': "log.warn({ code, name }, 'case opened');\n" },
    code: 'logs.property',
  },
  unused: {
    sound: {
      'package.json': '{ "name": "a", "main": "./index.ts", "dependencies": { "zod": "4" } }',
      'index.ts': "import { z } from 'zod';\nexport const a = z.string();\n",
    },
    broken: { 'left-over.ts': 'export const b = 1;\n' },
    code: 'unused.files',
  },
  glossary: {
    sound: { 'GLOSSARY.md': printGlossary() },
    broken: { 'GLOSSARY.md': printGlossary().replace('begäran', 'önskan') },
    code: 'glossary.differs',
  },
  law: {
    sound: { ...lawAndCatalogue, ...printSchemas() },
    broken: { 'law/udl.yaml': barred(lawAndCatalogue['law/udl.yaml']) },
    code: 'law.fault',
  },
  openapi: {
    sound: { 'docs/openapi.json': openApiPage() },
    broken: { 'docs/openapi.json': openApiPage().replace('"get"', '"post"') },
    code: 'openapi.differs',
  },
  docs: {
    sound: { 'README.md': '[scope](docs/scope.md)\n', 'docs/scope.md': 'See `docs/scope.md`.\n' },
    broken: { 'docs/scope.md': 'See `docs/gone.md`.\n' },
    code: 'docs.points-nowhere',
  },
  'case-invariants': {
    sound: {
      'ARCHITECTURE.md': invariantRows('`src/a.test.ts`'),
      'src/a.ts': '',
      'src/a.test.ts': '',
    },
    broken: { 'ARCHITECTURE.md': invariantRows('`src/gone.test.ts`') },
    code: 'case-invariants.test-gone',
  },
  'threat-model': {
    sound: {
      'docs/threat-model.md': `${threats}| Forged | Signed | \`src/a.ts\` | Refused | \`src/a.test.ts\` |\n`,
      'src/a.ts': '',
      'src/a.test.ts': '',
    },
    broken: {
      'docs/threat-model.md': `${threats}| Forged | Signed | \`src/a.ts\` | | \`src/a.test.ts\` |\n`,
    },
    code: 'threat-model.empty',
  },
  dpia: {
    sound: {
      'docs/dpia.md': `${risks}| Held | Unlikely | \`src/a.ts\` | \`src/a.test.ts\` | Duty |\n`,
      'src/a.ts': '',
      'src/a.test.ts': '',
    },
    broken: { 'docs/dpia.md': `${risks}| Held | Unlikely | \`src/b.ts\` | later | Duty |\n` },
    code: 'dpia.control-gone',
  },
  licence: {
    sound: { ...reuse, 'a.ts': licenceHeader.addTo('a.ts', '') },
    broken: { 'b.sql': 'select 1;\n' },
    code: 'licence.header-missing',
  },
  publiccode: {
    sound: { 'publiccode.yml': publiccode },
    broken: { 'publiccode.yml': publiccode.replace('legal:', 'lawful:') },
    code: 'publiccode.key-missing',
  },
  dependencies: {
    sound: { 'package-lock.json': locked, [decision]: '| `zod` | MIT | Parses |\n' },
    broken: { [decision]: '| `yaml` | ISC | Law |\n' },
    code: 'dependencies.not-explained',
  },
  lock: {
    sound: { 'package.json': '{}', 'package-lock.json': lock({}) },
    broken: { 'package-lock.json': lock({ resolved: 'https://registry.example/zod.tgz' }) },
    code: 'lock.host',
  },
  sbom: {
    sound: { 'package-lock.json': '{}', 'deploy/sbom.json': billOf('{}') },
    broken: { 'package-lock.json': '{ "packages": {} }' },
    code: 'sbom.stale',
  },
  secrets: {
    sound: { 'a.ts': "export const kty = 'OKP';\n" },
    broken: { 'key.json': `{ "kty": "OKP", "d": "${'A'.repeat(43)}" }` },
    code: 'secrets.jwk',
  },
};
