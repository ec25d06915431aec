// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { assess, itemFacts } from '@samsyn/rules';
import {
  compareOutcomes,
  type Facts,
  type Outcome,
  parsePlainDate,
  type Question,
} from '@samsyn/terms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLawbook } from './load-lawbook.ts';

const root = join(import.meta.dirname, '../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const fixed = new Set(['item', 'mode', 'secrecy']);
const words = Object.values(lawbook.vocabulary).filter(({ name }) => !fixed.has(name));
const days = ['2025-07-01', '2025-12-01', '2026-03-01', '2026-07-12', '2026-11-23'];
const provisions = [...lawbook.rules.values()]
  .map(({ block }) => block)
  .filter((block) => block.kind === 'secrecy')
  .map((block) => block.rule);

const word = fc.constantFrom(...words);

/**
 * Any item on an ordinary occasion, with up to ten facts changed to any value, secret by what the
 * catalogue says and perhaps by one provision more.
 */
const question: fc.Arbitrary<Question> = fc
  .record({
    item: fc.constantFrom(...lawbook.catalogue.items.values()),
    mode: fc.constantFrom('push', 'pull'),
    day: fc.constantFrom(...days),
    more: fc.subarray(provisions, { maxLength: 1 }),
    facts: fc
      .array(
        word.chain(({ name, domain }) => fc.tuple(fc.constant(name), fc.constantFrom(...domain))),
      )
      .map((pairs): Facts => Object.fromEntries(pairs)),
  })
  .map(({ item, mode, day, more, facts }) => ({
    item: item.item,
    mode,
    date: parsePlainDate(day),
    secrecy: [...new Set([...item.secrecy, ...more])],
    facts: { ...lawbook.ordinary.ordinary, ...itemFacts(item), ...facts },
  }));

function answer(asked: Question, facts: Facts = {}): Outcome {
  const full = { ...asked, facts: { ...asked.facts, ...facts } };
  return assess(full, lawbook.ruleSetOn(asked.date)).outcome;
}

test('an unknown or garbled fact gives the weakest of what its values give', () => {
  fc.assert(
    fc.property(question, word, fc.constantFrom('unknown', 'garbled'), (asked, fact, said) => {
      const known = fact.domain.map((value) => answer(asked, { [fact.name]: value }));
      const [low] = known.toSorted(compareOutcomes);
      expect(answer(asked, { [fact.name]: said })).toBe(low);
    }),
    { numRuns: 250 },
  );
});

test('one more provision that makes the item secret never strengthens the answer', () => {
  fc.assert(
    fc.property(question, fc.constantFrom(...provisions), (asked, more) => {
      const wider = { ...asked, secrecy: [...new Set([...asked.secrecy, more])] };
      expect(compareOutcomes(answer(wider), answer(asked))).toBeLessThanOrEqual(0);
    }),
    { numRuns: 250 },
  );
});

test('the answer is the weakest over the set of provisions, before the gates', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { findings, outcome } = assess(asked, lawbook.ruleSetOn(asked.date));
      for (const finding of findings)
        expect(compareOutcomes(outcome, finding.outcome)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 250 },
  );
});

test('more protection never loosens the answer', () => {
  const protective = words.filter((fact) => fact.protective.length > 0);
  fc.assert(
    fc.property(question, fc.constantFrom(...protective), (asked, fact) => {
      for (const strong of fact.protective)
        for (const weak of fact.domain.filter((value) => !fact.protective.includes(value)))
          expect(
            compareOutcomes(
              answer(asked, { [fact.name]: strong }),
              answer(asked, { [fact.name]: weak }),
            ),
          ).toBeLessThanOrEqual(0);
    }),
    { numRuns: 250 },
  );
});

test('a judgment answered more permissively never narrows the answer', () => {
  const judged = words.filter((fact) => fact.ordered);
  fc.assert(
    fc.property(question, fc.constantFrom(...judged), (asked, fact) => {
      const answers = fact.domain.map((value) => answer(asked, { [fact.name]: value }));
      expect(answers).toEqual(answers.toSorted(compareOutcomes));
    }),
    { numRuns: 250 },
  );
});

test('an answer waits exactly when it names a judgment to be made', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { outcome, openJudgments } = assess(asked, lawbook.ruleSetOn(asked.date));
      expect(openJudgments.length > 0).toBe(outcome === 'assess');
    }),
    { numRuns: 250 },
  );
});
