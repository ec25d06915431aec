// SPDX-License-Identifier: EUPL-1.2
import { isSamsynError, RuleId } from '@samsyn/terms';
import { expect, test } from 'vitest';
import { always, type Condition, truthOf } from '../condition.ts';
import { growTree } from '../grow-tree.ts';
import { interpret } from './interpret.ts';
import type { JudgmentAsked, Rule } from '../rule-set.ts';

const is = (fact: string, ...values: string[]): Condition => ({ kind: 'fact', fact, values });

function rule(id: string, parts: Partial<Rule> = {}): Rule {
  return {
    rule: RuleId.parse(id),
    kind: id === 'general' ? 'default' : 'breaker',
    cites: [{ act: '2009:400', chapter: 8, section: '1' }],
    when: always,
    exceptionTo: id === 'general' ? undefined : RuleId.parse('general'),
    outcome: 'must-not',
    reason: { sv: 'skäl', en: 'reason' },
    judgments: [],
    warnings: [],
    encoded: true,
    ...parts,
  };
}

function judged(fact: string): JudgmentAsked {
  return {
    fact,
    test: 'own-task',
    provision: { act: '2009:400', chapter: 10, section: '2' },
    asks: { sv: 'Nödvändigt?', en: 'Necessary?' },
    answers: [
      { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
      { value: 'no', label: { sv: 'Nej', en: 'No' } },
    ],
    passes: ['yes'],
  };
}

function ruled(rules: Rule[], facts: Record<string, string>): [string, string] | undefined {
  const ruling = interpret(growTree(rules), (when) => truthOf(when, facts) === true);
  return ruling && [ruling.winner.outcome, ruling.chain.map((node) => node.rule.rule).join(' > ')];
}

test('without an exception that applies, the general rule stands', () => {
  const rules = [
    rule('general'),
    rule('on-request', { when: is('mode', 'pull'), outcome: 'must' }),
  ];
  expect(ruled(rules, { mode: 'push' })).toEqual(['must-not', 'general']);
  expect(ruled(rules, { mode: 'pull' })).toEqual(['must', 'general > on-request']);
});

test('an exception is looked at only where the rule it excepts applies', () => {
  const rules = [
    rule('general'),
    rule('open', { when: is('secret', 'no'), outcome: 'may' }),
    rule('asked', { when: always, outcome: 'must', exceptionTo: RuleId.parse('open') }),
  ];
  expect(ruled(rules, { secret: 'yes' })).toEqual(['must-not', 'general']);
  expect(ruled(rules, { secret: 'no' })).toEqual(['must', 'general > open > asked']);
});

test('a duty goes before openness, and openness before a breaker, in whatever order they stand', () => {
  const breaker = rule('breaker', { outcome: 'may' });
  const openness = rule('openness', { kind: 'openness', outcome: 'may' });
  const duty = rule('duty', { kind: 'duty', outcome: 'must' });
  expect(ruled([breaker, openness, rule('general')], {})?.[1]).toBe('general > openness');
  expect(ruled([breaker, openness, rule('general'), duty], {})?.[1]).toBe('general > duty');
});

test('a judgment made on one route goes before a question not yet asked on another', () => {
  const rules = [
    rule('general'),
    rule('first', { outcome: 'may', judgments: [judged('a')] }),
    rule('second', { outcome: 'may', judgments: [judged('b')] }),
  ];
  expect(ruled(rules, { a: 'not-assessed', b: 'not-assessed' })).toEqual([
    'assess',
    'general > first',
  ]);
  expect(ruled(rules, { a: 'not-assessed', b: 'yes' })).toEqual(['may', 'general > second']);
  expect(ruled(rules, { a: 'no', b: 'not-assessed' })).toEqual(['assess', 'general > second']);
  expect(ruled(rules, { a: 'no', b: 'no' })).toEqual(['must-not', 'general']);
});

test('a rule whose wording is not encoded is reached last, and only where it would be needed', () => {
  const rules = [
    rule('general'),
    rule('gap', { encoded: false, outcome: 'may' }),
    rule('open', { when: is('secret', 'no'), outcome: 'may' }),
  ];
  expect(ruled(rules, { secret: 'no' })?.[1]).toBe('general > open');
  const needed = interpret(growTree(rules), (when) => truthOf(when, { secret: 'yes' }) === true);
  expect(needed?.winner.state).toBe('not-encoded');
});

test.each([
  ['no general rule', [rule('lost')]],
  ['two general rules', [rule('general'), rule('other', { exceptionTo: undefined })]],
  [
    'a parent that is not there',
    [rule('general'), rule('lost', { exceptionTo: RuleId.parse('x') })],
  ],
  [
    'a circle',
    [
      rule('general'),
      rule('one', { exceptionTo: RuleId.parse('two') }),
      rule('two', { exceptionTo: RuleId.parse('one') }),
    ],
  ],
])('%s is refused', (_, rules) => {
  let code: string | undefined;
  try {
    growTree(rules);
  } catch (error) {
    code = isSamsynError(error) ? error.code : undefined;
  }
  expect(code).toBe('law.cycle');
});
