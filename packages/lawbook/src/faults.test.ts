// SPDX-License-Identifier: EUPL-1.2
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSamsynError } from '@samsyn/terms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkLawbook } from './check-lawbook.ts';
import { loadLawbook } from './load-lawbook.ts';

const root = join(import.meta.dirname, '../../..');
let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'samsyn-law-'));
  for (const room of ['law', 'catalogue'])
    cpSync(join(root, room), join(copy, room), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

/** Replaces the first occurrence; a text that is not there would make the test say nothing. */
function edit(file: string, old: string, now: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(old);
  writeFileSync(path, text.replace(old, now));
}

function load(): ReturnType<typeof loadLawbook> {
  return loadLawbook({ law: join(copy, 'law'), catalogue: join(copy, 'catalogue') });
}

function faultOf(): readonly [string, string | undefined] | undefined {
  try {
    load();
    return undefined;
  } catch (error) {
    return isSamsynError(error) ? [error.code, error.path] : ['not a SamsynError', String(error)];
  }
}

function lineOf(file: string, text: string): string {
  const lines = readFileSync(join(copy, file), 'utf8').split('\n');
  const line = lines.findIndex((one) => one.includes(text)) + 1;
  expect(line).toBeGreaterThan(0);
  return `${file.split('/')[1]}:${line}`;
}

test('the copy loads, so that what fails below fails for its own fault', () => {
  expect(faultOf()).toBeUndefined();
});

test.each([
  ['not YAML', 'law/udl.yaml', 'outcome: must', 'outcome: [must', 'law.syntax'],
  ['an outcome that is none', 'law/udl.yaml', 'outcome: must', 'outcome: shall', 'law.schema'],
  ['a field that is none', 'law/udl.yaml', 'outcome: must', 'outcom: must', 'law.schema'],
  ['a day that is none', 'law/udl.yaml', '2016-02-12', '2016-02-30', 'law.schema'],
  [
    'a fact the vocabulary lacks',
    'law/udl.yaml',
    'regime: [udl]',
    'regimen: [udl]',
    'law.unknown-word',
  ],
  [
    'a value outside its domain',
    'law/udl.yaml',
    'regime: [udl]',
    'regime: [gdpr]',
    'law.unknown-word',
  ],
  [
    'a judgment on no fact',
    'law/udl.yaml',
    'fact: reasons-exist',
    'fact: whims-exist',
    'law.unknown-word',
  ],
  [
    'an act that is not encoded',
    'law/udl.yaml',
    "act: '2016:27'",
    "act: '2016:99'",
    'law.unknown-word',
  ],
  [
    'a parent that is not there',
    'law/udl.yaml',
    'exceptionTo: osl-8-1',
    'exceptionTo: osl-8-9',
    'law.cycle',
  ],
  [
    'a circle',
    'law/udl.yaml',
    'exceptionTo: osl-8-1',
    'exceptionTo: udl-20-on-request',
    'law.cycle',
  ],
  ['a rule twice', 'law/udl.yaml', 'rule: udl-20-reach', 'rule: udl-20-on-request', 'law.schema'],
  [
    'a default outside its domain',
    'law/vocabulary.yaml',
    'default: none',
    'default: nobody',
    'law.unknown-word',
  ],
  [
    'words for a value that is none',
    'law/value-words.yaml',
    'crime-fighting:',
    'crime-finding:',
    'law.unknown-word',
  ],
  [
    'an item named otherwise',
    'catalogue/counsel.yaml',
    'item: counsel',
    'item: advocate',
    'law.schema',
  ],
  [
    'a code field without values',
    'catalogue/counsel.yaml',
    'type: text',
    'type: code',
    'law.schema',
  ],
])('%s is refused, with the file and the line', (_, file, old, now, code) => {
  edit(file, old, now);
  const [found, path] = faultOf() ?? [];
  expect(found).toBe(code);
  expect(path).toMatch(new RegExp(`^${file.split('/')[1]}:\\d+$`));
});

test('two stretches of one rule that share a day are refused, with both and the later one’s line', () => {
  edit('law/udl.yaml', 'until: 2018-12-01', 'until: 2019-01-01');
  let found: unknown;
  try {
    load();
  } catch (error) {
    found = error;
  }
  if (!isSamsynError(found)) throw new Error('the overlap was not refused');
  expect(found.code).toBe('law.overlap');
  expect(found.message).toContain('[2016-02-12, 2019-01-01) and [2018-12-01, ');
  const first = Number(lineOf('law/udl.yaml', 'until: 2019-01-01').split(':')[1]);
  expect(found.path).toBe(`udl.yaml:${first + 1}`);
});

test('a value that nobody has words for is a fault of the book', () => {
  edit(
    'law/value-words.yaml',
    "    in-force: { sv: 'ja, stoppet gäller', en: 'yes, the stop is in force' }\n",
    '',
  );
  expect(checkLawbook(load())).toEqual([
    { place: 'value-words.yaml', message: 'no words for stay: in-force' },
  ]);
});

test('the line is that of the fault', () => {
  edit('law/utlf.yaml', 'contact-with-person:', 'contact-with-persons:');
  expect(faultOf()).toEqual(['law.unknown-word', lineOf('law/utlf.yaml', 'contact-with-persons')]);
});

test('a folder or a file that cannot be read is said to be so', () => {
  rmSync(join(copy, 'law/acts.yaml'));
  expect(faultOf()).toEqual(['input.read', 'acts.yaml']);
  rmSync(join(copy, 'catalogue'), { recursive: true });
  expect(faultOf()?.[0]).toBe('input.read');
});

test.each([
  [
    'an example that answers otherwise',
    'law/udl.yaml',
    'expect: must\n',
    'expect: may\n',
    'answers must',
  ],
  [
    'an example decided by another rule',
    'law/udl.yaml',
    'by: udl-20-on-request',
    'by: udl-20-reach',
    'decided by',
  ],
  [
    'an example with a word that is none',
    'law/udl.yaml',
    'asked: standing',
    'asked: always',
    'no such word',
  ],
  [
    'a kind of example that is missing',
    'law/udl.yaml',
    'shows: barring',
    'shows: boundary',
    'no barring example',
  ],
  [
    'an item that is not there',
    'law/udl.yaml',
    'item: identity',
    'item: shoe-size',
    'law.not-in-catalogue',
  ],
  [
    'a duty that opens nothing',
    'law/utlf.yaml',
    "    breaksSecrecyVia: { act: '2009:400', chapter: 10, section: '28' }\n",
    '',
    'opens secrecy',
  ],
  [
    'an exemption from nothing',
    'law/osl-secrecy.yaml',
    'lifts: [osl-37-1-1,',
    'lifts: [osl-37-1-9,',
    'no such secrecy provision',
  ],
  [
    'a sensitive item on the standing list',
    'catalogue/vulnerability.yaml',
    'handover: individual',
    'handover: standing',
    'never stand on the list',
  ],
  [
    'a third person on the standing list',
    'catalogue/family-links.yaml',
    'handover: individual',
    'handover: standing',
    'never stand on the list',
  ],
  [
    'an item secret by nothing',
    'catalogue/counsel.yaml',
    'secrecy: [osl-37-1-1]',
    'secrecy: [udl-14]',
    'no such secrecy provision',
  ],
  [
    'free text on the standing list',
    'catalogue/counsel.yaml',
    'freeText: false',
    'freeText: true',
    'only short values',
  ],
  [
    'a wording read through nothing',
    'law/udl.yaml',
    ", textReadThrough: '2025:1293'",
    '',
    'says through which act',
  ],
  [
    'an opening that is none',
    'law/osl-public-interest.yaml',
    'opensOnlyTo: [osl-10-2,',
    'opensOnlyTo: [osl-37-1-1,',
    'no such duty or breaker',
  ],
  [
    'a stretch of days that ends before it begins',
    'law/udl.yaml',
    'until: 2018-12-01',
    'until: 2015-01-01',
    'follow each other',
  ],
  [
    'a word nobody uses',
    'law/vocabulary.yaml',
    'facts:\n',
    'facts:\n  weather: { meaning: { sv: om det regnar, en: whether it rains }, domain: [dry, wet], default: dry }\n',
    'no rule uses',
  ],
])('%s is found', (_, file, old, now, message) => {
  edit(file, old, now);
  const found = checkLawbook(load());
  expect(found.map((finding) => finding.message).join('\n')).toContain(message);
});

test('one changed condition changes the hash of the law', () => {
  const before = load();
  edit('law/udl.yaml', 'purpose: [udl-11-1, udl-11-2]', 'purpose: [udl-11-1]');
  const after = load();
  const day = before.ordinary.ordinaryDay;
  expect(after.ruleSetOn(day).hash).not.toBe(before.ruleSetOn(day).hash);
  expect(after.catalogueHash).toBe(before.catalogueHash);
});

test('a file that grows by aliases, and one that is too large, are refused by name and line', () => {
  const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nrules: [*b, *b]\n';
  writeFileSync(join(copy, 'law/bomb.yaml'), bomb);
  expect(faultOf()).toEqual(['law.syntax', 'bomb.yaml:2']);
  writeFileSync(join(copy, 'law/bomb.yaml'), `# ${'x'.repeat(10 * 1024 * 1024)}\nrules: []\n`);
  expect(faultOf()).toEqual(['input.too-large', 'bomb.yaml:1']);
});
