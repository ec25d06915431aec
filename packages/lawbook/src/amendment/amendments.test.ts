// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type Facts, ItemId, type Mode, parsePlainDate, RuleId } from '@samsyn/terms';
import { describe, expect, test } from 'vitest';
import { runExample } from '../run-example.ts';
import { loadObligations } from '../gate/load-obligations.ts';
import { loadLawbook } from '../load-lawbook.ts';
import { amendLawbook } from './amend-lawbook.ts';
import { AmendmentFile } from './amendment-schema.ts';
import { checkAmendment } from './check-amendment.ts';
import { type Amendment, loadAmendments } from './load-amendments.ts';

const root = join(import.meta.dirname, '../../../..');
const law = join(root, 'law');
const lawbook = loadLawbook({ law, catalogue: join(root, 'catalogue') });
const shipped = loadAmendments(join(root, 'amendments'));
const words = { sv: 'förslag', en: 'proposal' };
const from = parsePlainDate('2027-01-01');
const day = from;

function check(amendment: Amendment) {
  return checkAmendment(lawbook, amendment, (amended) => loadObligations(law, amended.vocabulary));
}

function find(name: string): Amendment {
  const found = shipped.find(({ amendment }) => amendment === name);
  if (found === undefined) throw new Error(`no such amendment: ${name}`);
  return found;
}

/** A proposal of a test, as its file would have it. */
function drafted(changes: object, evidence = 'drafted'): Amendment {
  const source = { what: words, evidence };
  const text = { amendment: 'a-test', title: words, purpose: words, source, from, ...changes };
  return { ...AmendmentFile.parse(text), placeOf: (path) => `a-test.yaml:${path.join('.')}` };
}

const examples = [
  { shows: 'permitting', given: { item: 'identity', mode: 'pull' }, expect: 'must-not' },
];
const duty = {
  rule: 'a-new-duty',
  kind: 'duty',
  exceptionTo: 'osl-8-1',
  ground: 'explicit',
  cites: [{ act: '2016:27', section: '20' }],
  breaksSecrecyVia: { act: '2009:400', chapter: 10, section: '28' },
  text: words,
  reason: words,
  outcome: 'must',
  examples,
};

function answer(amendment: Amendment, item: string, mode: Mode, facts: Facts = {}, on = day) {
  const given = { item: ItemId.parse(item), mode, date: on };
  const example = { shows: 'boundary', given, facts, expect: 'assess' } as const;
  return runExample(example, amendLawbook(lawbook, amendment)).outcome;
}

test('there are proposals to compare, one of them stricter than the law', () => {
  expect(shipped.length).toBeGreaterThanOrEqual(8);
  expect(shipped.map(({ amendment }) => amendment)).toContain('protected-whereabouts-reviewed');
});

test.for(shipped.map(({ amendment }) => amendment))('%s opens no hole', (name) => {
  const checked = check(find(name));
  expect(checked.obligations.filter(({ holds }) => !holds)).toEqual([]);
  expect(checked.proposal).not.toBe(checked.base);
});

describe('a proposal that opens a hole is refused with a case in words', () => {
  test('where a person with a protected identity is would go without a judgment', () => {
    const when = { mode: ['push'], item: ['last-known-contact'] };
    const checked = check(drafted({ add: [{ ...duty, when }] }));
    const broken = checked.obligations.find(({ name }) => name.includes('protected-identity'));
    expect(checked.holds).toBe(false);
    expect(broken?.witness?.witness?.sentence.sv).toContain('har skyddade personuppgifter');
    expect(broken?.witness?.witness?.sentence.sv).toContain('Uppgiften ska lämnas, enligt ');
  });

  test('a secret item would go by a rule that opens no secrecy', () => {
    const { breaksSecrecyVia: _none, ...open } = { ...duty, kind: 'openness' };
    const when = { mode: ['push'], item: ['identity'] };
    const checked = check(drafted({ add: [{ ...open, when }] }));
    const said = checked.obligations.flatMap(({ violations }) => violations);
    const broken = said.find(({ message }) => message.sv.includes('inte bryter sekretessen'));
    expect(checked.holds).toBe(false);
    expect(broken?.witness?.sentence.en).toContain('is given on own initiative');
  });
});

test('a proposal known at second hand never makes an item go by itself', () => {
  const when = { mode: ['push'], item: ['case-acceptance'] };
  const facts = { 'harm.osl-37-1-1': 'harm', 'own-task-necessary': 'no' };
  const asked = (evidence: string) =>
    answer(drafted({ add: [{ ...duty, when }] }, evidence), 'case-acceptance', 'push', facts);
  expect(asked('drafted')).toBe('must');
  expect(asked('read')).toBe('must');
  expect(asked('secondary')).toBe('assess');
  expect(asked('recalled')).toBe('assess');
});

test('before its day a proposal changes nothing, and the book itself never', () => {
  const before = parsePlainDate('2026-12-31');
  const hash = lawbook.ruleSetOn(from).hash;
  for (const amendment of shipped) {
    const amended = amendLawbook(lawbook, amendment);
    expect(amended.ruleSetOn(before)).toBe(lawbook.ruleSetOn(before));
    expect(amended.ruleSetOn(from).hash).not.toBe(hash);
  }
  expect(lawbook.ruleSetOn(from).hash).toBe(hash);
});

test('a rule that is ended earlier applies until that day', () => {
  const ended = drafted({ redate: [{ rule: 'osl-10-15-a', until: '2028-01-01' }] });
  const facts = { 'breach-or-crime': 'yes', 'own-task-necessary': 'no' };
  const on = (date: string) =>
    answer(ended, 'reception-registration', 'push', facts, parsePlainDate(date));
  expect(on('2027-12-31')).toBe('may');
  expect(on('2028-01-01')).toBe('assess');
});

test.for([
  ['a rule that is not there', { repeal: ['no-such-rule'] }, 'law.unknown-word'],
  ['a rule that has ended', { repeal: ['utlf-7-7-b-handed-over-before-2024'] }, 'law.unknown-word'],
  ['a rule that is there already', { add: [{ ...duty, rule: 'osl-10-2' }] }, 'law.schema'],
  ['a parent that is not there', { add: [{ ...duty, exceptionTo: 'nowhere' }] }, 'law.cycle'],
  ['a word that the law lacks', { add: [{ ...duty, when: { x: ['y'] } }] }, 'law.unknown-word'],
  [
    'an act that the law lacks',
    { add: [{ ...duty, cites: [{ act: '1999:1', section: '1' }] }] },
    'law.unknown-word',
  ],
  [
    'an end before its beginning',
    { redate: [{ rule: 'osl-10-2', until: '2026-12-01' }] },
    'law.schema',
  ],
] as const)('%s is refused with its place', ([, changes, code]) => {
  const amend = () => amendLawbook(lawbook, drafted(changes)).ruleSetOn(from);
  expect(amend).toThrow(expect.objectContaining({ code, path: expect.stringContaining('a-test') }));
});

test('what the proposal does not name is compiled once for both', () => {
  const amended = amendLawbook(lawbook, find('end-breach-breaker'));
  const rule = RuleId.parse('osl-37-1-1');
  expect(amended.ruleSetOn(from).secrecy[rule]).toBe(lawbook.ruleSetOn(from).secrecy[rule]);
});
