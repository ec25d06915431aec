// SPDX-License-Identifier: EUPL-1.2
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  assess,
  assessByReference,
  decodeReceipt,
  encodeReceipt,
  isOfLaw,
  itemFacts,
} from '@samsyn/rules';
import { isSamsynError, parsePlainDate, type Question } from '@samsyn/terms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareBooks } from './diff/compare-books.ts';
import { findRuleSet } from './find-rule-set.ts';
import { type Lawbook, loadLawbook } from './load-lawbook.ts';

const root = join(import.meta.dirname, '../../..');
const first = parsePlainDate('2026-11-23');
const before = parsePlainDate('2026-11-30');
const corrected = parsePlainDate('2026-12-01');
const rule = 'udl-20-on-request';
let copy = '';

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'samsyn-known-'));
  for (const room of ['law', 'catalogue'])
    cpSync(join(root, room), join(copy, room), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

function load(knownOn?: typeof first): Lawbook {
  return loadLawbook({ law: join(copy, 'law'), catalogue: join(copy, 'catalogue'), knownOn });
}

/** The duty on request again, for one purpose alone, as if it had first been read too widely. */
function correct(wrong = `{ from: 2026-11-23, until: ${corrected} }`): void {
  const path = join(copy, 'law/udl.yaml');
  const text = readFileSync(path, 'utf8');
  const start = text.indexOf(`  - rule: ${rule}\n`);
  const end = text.indexOf('\n  - rule: ', start + 1);
  const block = text.slice(start, end);
  const head = `  - rule: ${rule}\n`;
  const now = `{ from: ${corrected}, why: { sv: Läst om., en: Read again. } }`;
  const old = block.replace(head, `${head}    known: ${wrong}\n`);
  const right = block
    .replace(head, `${head}    known: ${now}\n`)
    .replace('purpose: [udl-11-1, udl-11-2]', 'purpose: [udl-11-2]');
  expect(right).not.toBe(block);
  writeFileSync(path, `${text.slice(0, start)}${old}\n${right}${text.slice(end)}`);
}

function question({ catalogue, ordinary }: Lawbook): Question {
  const item = [...catalogue.items.values()].find((one) => one.item === 'identity');
  if (item === undefined) throw new Error('the catalogue has no such item');
  const facts = {
    ...ordinary.ordinary,
    ...itemFacts(item),
    purpose: 'udl-11-1',
    asked: 'standing',
  };
  return { item: item.item, mode: 'pull', date: first, secrecy: item.secrecy, facts };
}

function ruleOf(lawbook: Lawbook): string {
  return assess(question(lawbook), lawbook.ruleSetOn(first)).rule;
}

function faultOf(): readonly [string, string | undefined, string] | undefined {
  try {
    load();
    return undefined;
  } catch (error) {
    return isSamsynError(error) ? [error.code, error.path, error.message] : undefined;
  }
}

test('a corrected reading answers from the day it was known, and the wrong one before', () => {
  expect(ruleOf(load())).toBe(rule);
  const original = load().ruleSetOn(first).hash;
  correct();
  expect(ruleOf(load())).not.toBe(rule);
  expect(ruleOf(load(corrected))).not.toBe(rule);
  expect(ruleOf(load(before))).toBe(rule);
  expect(load(before).ruleSetOn(first).hash).toBe(original);
  expect(load(corrected).ruleSetOn(first).hash).toBe(load().ruleSetOn(first).hash);
  expect(load().knowledge).toEqual([first, corrected]);
});

test('the receipt of a decision before the correction is rebuilt by the book after it', () => {
  const then = load();
  const asked = question(then);
  const decided = assess(asked, then.ruleSetOn(first));
  const receipt = encodeReceipt(asked, decided, then.ruleSetOn(first));
  correct();
  const now = load();
  expect(isOfLaw(receipt, now.ruleSetOn(first))).toBe(false);
  const found = findRuleSet(now, first, (one) => isOfLaw(receipt, one));
  if (found === undefined) throw new Error('the law of the receipt was not found');
  const read = decodeReceipt(receipt, found);
  const again = assessByReference(read.question, found);
  expect([again.outcome, again.rule]).toEqual([decided.outcome, decided.rule]);
  expect(findRuleSet(now, first, () => false)).toBeUndefined();
});

test('two readings that were known at once are refused, with both', () => {
  correct('{ from: 2026-11-23, until: 2026-12-02 }');
  const [code, path, message] = faultOf() ?? [];
  expect(code).toBe('law.overlap');
  expect(path).toMatch(/^udl\.yaml:\d+$/);
  expect(message).toMatch(/\[2026-11-23, 2026-12-02\) \(udl\.yaml:\d+\) and \[2026-12-01, \)/);
});

test('a reading that was never known, and a day before the book, are refused', () => {
  correct('{ from: 2026-11-23, until: 2026-11-23 }');
  expect(faultOf()?.[0]).toBe('law.schema');
  const book = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
  expect(() => book.asKnownOn(parsePlainDate('2026-11-22'))).toThrow('not in use');
});

test('what a correction changes is counted over all combinations, for the days of the law', () => {
  correct();
  expect(compareBooks(load(), load(corrected))).toEqual([]);
  const diffs = compareBooks(load(before), load());
  expect(diffs.map(({ from }) => from)).toContain('2025-07-01');
  for (const { changed } of diffs) expect(BigInt(changed)).toBeGreaterThan(0n);
  const moved = diffs
    .at(-1)
    ?.changes.find(({ item, from }) => item === 'identity' && from === 'must');
  expect(moved?.boxes[0]?.['purpose']).toContain('udl-11-1');
});
