// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { itemFacts } from '@samsyn/rules';
import { type Assessment, ItemId, parsePlainDate, type Question } from '@samsyn/terms';
import { expect, test } from 'vitest';
import type { Example } from '../block-schema.ts';
import { loadLawbook } from '../load-lawbook.ts';
import { runExample } from '../run-example.ts';
import { explainAnswer, type Explanation } from './explain-answer.ts';

const root = join(import.meta.dirname, '../../../..');
const book = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });

function asked(example: Example): Question {
  const { item, mode, date } = example.given;
  const entry = book.catalogue.items.get(item);
  if (entry === undefined) throw new RangeError(item);
  return {
    item,
    mode,
    date: date ?? book.ordinary.ordinaryDay,
    secrecy: entry.secrecy,
    facts: { ...book.ordinary.ordinary, ...itemFacts(entry), ...example.facts },
  };
}

function explained(example: Example): { answer: Assessment; why: Explanation } {
  const answer = runExample(example, book);
  const question = asked(example);
  return { answer, why: explainAnswer(question, answer, book, book.ruleSetOn(question.date)) };
}

const identity = { item: ItemId.parse('identity'), mode: 'pull' } as const;

test('without a stated need the answer is barred, and the near miss says what is lacking', () => {
  const { answer, why } = explained({
    shows: 'barring',
    given: identity,
    facts: { need: 'not-stated', asked: 'standing' },
    expect: 'must-not',
  });
  expect(answer.outcome).not.toBe('must');
  const missed = why.losing.find(({ rule }) => rule.rule === 'udl-20-on-request');
  expect(missed?.failed).toEqual([
    {
      fact: 'need',
      asked: expect.objectContaining({ sv: 'om mottagaren har angett sitt behov' }),
      is: { sv: 'inte angett', en: 'not stated' },
      needs: { sv: 'angett', en: 'stated' },
    },
  ]);
  const change = why.smallestChanges.find(({ outcome }) => outcome === 'must');
  expect(change?.changes.map(({ to }) => to.sv)).toEqual(['angett']);
  expect(why.facts.find(({ fact }) => fact === 'need')?.said.sv).toBe('inte angett');
});

test('a rule that applied and lost names the one that was tried before it, and on what ground', () => {
  const { why } = explained({
    shows: 'permitting',
    given: identity,
    facts: { asked: 'standing' },
    expect: 'must',
  });
  expect(why.chains[0]?.chain.map(({ rule }) => rule)).toEqual(['udl-20-on-request', 'osl-8-1']);
  const lost = why.losing.find(
    ({ rule, because }) => because === 'defeated' && rule.kind === 'breaker',
  );
  expect(lost?.edge).toMatchObject({
    before: { rule: 'udl-20-on-request' },
    exceptionTo: { rule: 'osl-8-1' },
    ground: 'explicit',
  });
});

test('a rule whose amendment nobody has read carries its note into the chain', () => {
  const { why } = explained({
    shows: 'permitting',
    given: {
      item: ItemId.parse('removal-question'),
      mode: 'push',
      date: parsePlainDate('2026-11-23'),
    },
    expect: 'must',
  });
  const used = why.chains.flatMap(({ chain }) => chain).find(({ rule }) => rule === 'utlf-7-2');
  expect(used).toMatchObject({ unread: true, version: { unreadFrom: '2026-06-01' } });
});

test(
  'every tried case of the law is explained, from the deciding rule to the general one',
  { timeout: 60_000 },
  () => {
    const [general] = [...book.rules.values()].filter(({ block }) => block.kind === 'default');
    for (const { block } of book.rules.values()) {
      const [example] = block.examples;
      if (example === undefined) return expect.unreachable();
      const { why, answer } = explained(example);
      for (const { chain } of why.chains) expect(chain.at(-1)?.rule).toBe(general?.block.rule);
      for (const { because, failed } of why.losing) {
        expect(failed.length).toBe(because === 'condition-failed' ? 1 : 0);
        for (const { needs } of failed) expect(needs.sv).not.toBe('');
      }
      for (const { outcome } of why.smallestChanges) expect(outcome).not.toBe(answer.outcome);
      expect(JSON.stringify(why)).not.toMatch(/"kod |undefined/);
    }
  },
);
