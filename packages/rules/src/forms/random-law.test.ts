// SPDX-License-Identifier: EUPL-1.2
import {
  Digest,
  isSamsynError,
  ItemId,
  parsePlainDate,
  type Question,
  RuleId,
} from '@samsyn/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, assessByReference } from '../assess.ts';
import type { Condition } from '../condition.ts';
import { growTree } from '../grow-tree.ts';
import type { Gate, JudgmentAsked, Rule, RuleSet, SecrecyRule } from '../rule-set.ts';
import type { Fact } from '../vocabulary.ts';
import { type FactChange, smallestChanges } from '../smallest-changes.ts';
import { compareForms } from './compare-forms.ts';

const words = ['a', 'b', 'c'];
const judged = ['j', 'k'];
const items = ['one', 'two'];
const provisions = ['s1', 's2'].map((id) => RuleId.parse(id));
const day = parsePlainDate('2026-01-01');
const sentence = { sv: 'ord', en: 'word' };
const cites = [{ act: '2009:400', section: '1' }];

function fact(name: string, domain: readonly string[], byDefault = 'unknown'): Fact {
  return { name, domain, default: byDefault, meaning: sentence, ordered: false, protective: [] };
}

const judgments = ['no', 'not-assessed', 'yes'];
const vocabulary = Object.fromEntries(
  [
    fact('item', items),
    fact('mode', ['push', 'pull']),
    fact('secrecy', ['none', ...provisions], 'none'),
    ...words.map((name) => fact(name, ['x', 'y', 'z'])),
    ...[...judged, ...provisions.map((id) => `harm.${id}`)].map((name) =>
      fact(name, judgments, 'not-assessed'),
    ),
  ].map((one) => [one.name, one]),
);

function asked(name: string): JudgmentAsked {
  const answers = ['yes', 'no'].map((value) => ({ value, label: sentence }));
  const provision = { act: '2009:400', section: '1' };
  return { fact: name, test: 'own-task', provision, asks: sentence, answers, passes: ['yes'] };
}

const literal = fc.oneof(
  fc
    .tuple(fc.constantFrom(...words), fc.subarray(['x', 'y', 'z'], { minLength: 1 }))
    .map(([name, values]): Condition => ({ kind: 'fact', fact: name, values })),
  fc
    .subarray(['none', ...provisions], { minLength: 1 })
    .map((values): Condition => ({ kind: 'fact', fact: 'secrecy', values })),
  fc
    .subarray(items, { minLength: 1 })
    .map((values): Condition => ({ kind: 'fact', fact: 'item', values })),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    literal,
    fc.record({
      kind: fc.constantFrom('all', 'any'),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not'), of: tie('condition') }),
  ),
}));

const stated = { cites, reason: sentence, warnings: [] };

const rules = fc
  .array(
    fc.record({
      kind: fc.constantFrom('bar', 'duty', 'openness', 'breaker'),
      outcome: fc.constantFrom('must', 'may', 'must-not'),
      when: condition,
      judgments: fc.subarray(judged, { maxLength: 1 }),
      encoded: fc.constantFrom(true, true, true, false),
      parent: fc.nat(3),
    }),
    { maxLength: 6 },
  )
  .map((parts): Rule[] => {
    const general: Rule = {
      ...stated,
      rule: RuleId.parse('general'),
      kind: 'default',
      exceptionTo: undefined,
      outcome: 'must-not',
      when: { kind: 'all', of: [] },
      judgments: [],
      encoded: true,
    };
    const others = parts.map(({ parent, judgments: names, ...part }, index): Rule => {
      const above = Math.min(parent, index);
      const isParent = parts.some(
        (one, at) => at > index && Math.min(one.parent, at) === index + 1,
      );
      return {
        ...stated,
        ...part,
        outcome: part.kind === 'bar' ? 'must-not' : part.outcome,
        rule: RuleId.parse(`r${index + 1}`),
        exceptionTo: RuleId.parse(above === 0 ? 'general' : `r${above}`),
        judgments: names.map(asked),
        encoded: part.encoded || isParent,
      };
    });
    return [general, ...others];
  });

const law: fc.Arbitrary<RuleSet> = fc
  .record({
    rules,
    secrecy: fc.tuple(condition, condition),
    exemption: condition,
    gates: fc.array(
      fc.record({ when: condition, holdsDuties: fc.boolean(), judged: fc.boolean() }),
      { maxLength: 2 },
    ),
  })
  .map((parts) => ({
    hash: Digest.parse('0'.repeat(64)),
    from: day,
    until: null,
    vocabulary,
    root: growTree(parts.rules),
    secrecy: Object.fromEntries(
      provisions.map((rule, index): [RuleId, SecrecyRule] => {
        const when = parts.secrecy[index] ?? { kind: 'all', of: [] };
        const harmTest = { ...asked(`harm.${rule}`), passes: ['yes'] };
        return [rule, { ...stated, rule, when, presumes: 'secrecy', harmTest, encoded: true }];
      }),
    ),
    exemptions: [
      { ...stated, rule: RuleId.parse('e'), when: parts.exemption, lifts: provisions.slice(0, 1) },
    ],
    gates: parts.gates.map(({ when, holdsDuties, judged: asks }, index): Gate => {
      const judgment = asks ? asked('k') : undefined;
      const rule = RuleId.parse(`g${index}`);
      return { ...stated, rule, when, judgment, holdsDuties, encoded: true };
    }),
  }));

const question: fc.Arbitrary<Question> = fc
  .record({
    item: fc.constantFrom(...items),
    mode: fc.constantFrom('push', 'pull'),
    secrecy: fc.subarray(provisions),
    facts: fc.record(
      Object.fromEntries([
        ...words.map((name) => [name, fc.constantFrom('x', 'y', 'z', 'unknown')]),
        ...[...judged, 'harm.s1', 'harm.s2'].map((name) => [name, fc.constantFrom(...judgments)]),
      ]),
      { requiredKeys: [] },
    ),
  })
  .map((parts) => ({ ...parts, item: ItemId.parse(parts.item), date: day }));

function answerOf(form: typeof assess, asking: Question, ruleSet: RuleSet): unknown {
  try {
    return form(asking, ruleSet);
  } catch (error) {
    return isSamsynError(error) ? [error.code, error.path] : error;
  }
}

test('the bits answer a random law as the reference does, word for word, known facts or not', () => {
  fc.assert(
    fc.property(law, fc.array(question, { minLength: 8, maxLength: 8 }), (ruleSet, questions) => {
      for (const one of questions)
        expect(answerOf(assess, one, ruleSet)).toEqual(answerOf(assessByReference, one, ruleSet));
    }),
    { numRuns: 400 },
  );
});

test('the four forms of a random law are one function of the facts', () => {
  fc.assert(
    fc.property(law, fc.subarray(provisions), (ruleSet, secrecy) => {
      for (const item of items.map((one) => ItemId.parse(one))) {
        const compared = compareForms(ruleSet, [{ item, secrecy }], { questionsMax: 400 });
        expect(compared.differences).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('the smallest change leads where it says, and no fewer facts do', () => {
  fc.assert(
    fc.property(law, question, (ruleSet, asking) => {
      const known = Object.entries(asking.facts).filter(([, value]) => value !== 'unknown');
      const facts = { a: 'x', b: 'x', c: 'x', ...Object.fromEntries(known) };
      const answered = (more: readonly FactChange[]): unknown => {
        const changed = Object.fromEntries(more.map((one) => [one.fact, one.to]));
        const answer = answerOf(assess, { ...asking, facts: { ...facts, ...changed } }, ruleSet);
        return typeof answer === 'object' && answer !== null && 'outcome' in answer
          ? answer.outcome
          : answer;
      };
      for (const { outcome, changes } of smallestChanges({ ...asking, facts }, ruleSet)) {
        expect(answered(changes)).toBe(outcome);
        for (const spared of changes)
          expect(answered(changes.filter((one) => one !== spared))).not.toBe(outcome);
      }
    }),
    { numRuns: 300 },
  );
});
