// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import {
  type Amendment,
  amendLawbook,
  boxesOf,
  type Lawbook,
  loadAmendments,
  loadLawbook,
} from '@samsyn/lawbook';
import { codes } from '@samsyn/rules';
import type { Question } from '@samsyn/terms';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Caseload } from './caseload/caseload.ts';
import { caseloadBuilder } from './caseload/caseload-builder.ts';
import { generateCase, generatedForm } from './caseload/generate-cases.ts';
import { seededDraw } from './caseload/seeded-draw.ts';
import { countCombinations } from './combinations/count-combinations.ts';
import { showChange } from './combinations/show-change.ts';
import { impactOn } from './impact-on.ts';
import { questionOf } from './question-of.ts';
import { referenceAnswer } from './reference-answer.ts';
import { verifySample } from './verify-sample.ts';
import { ways } from './ways.ts';
import { type Comparison, openWorkbench } from './workbench.ts';

const root = join(import.meta.dirname, '../../..');
const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
const shipped = loadAmendments(join(root, 'amendments'));
const [first] = shipped;
if (first === undefined) throw new Error('no amendments');
const bench = openWorkbench(lawbook, first.from);

function find(name: string): Amendment {
  const found = shipped.find(({ amendment }) => amendment === name);
  if (found === undefined) throw new Error(`no such amendment: ${name}`);
  return found;
}

function compared(amendment: Amendment): Comparison {
  return bench.compare(amendLawbook(lawbook, amendment));
}

function load(amended: Lawbook, cases: number, seed = 1): Caseload {
  const builder = caseloadBuilder(generatedForm(amended));
  const draw = seededDraw(seed);
  for (let at = 0; at < cases; at += 1) builder.put(String(at), generateCase(draw));
  return builder.caseload();
}

/** The facts of a question as the diagrams ask them. */
function fullFacts({ space }: Comparison, { facts, mode }: Question) {
  const byDefault = Object.values(space.vocabulary).map((fact) => [fact.name, fact.default]);
  return { ...Object.fromEntries(byDefault), ...facts, mode };
}

describe('the two answers', () => {
  test.for(shipped.map(({ amendment }) => amendment))(
    '%s: neither contradicts the other',
    (name) => {
      const comparison = compared(find(name));
      const caseload = load(comparison.amended, 3_000);
      const { changed, changes } = countCombinations(comparison);
      const { casesChanged, byItem, byTransition, questionsChanged } = impactOn(
        comparison,
        caseload,
      );
      expect(BigInt(changed)).toBeGreaterThan(0n);
      expect(casesChanged).toBeLessThanOrEqual(caseload.cases);
      expect(byTransition.reduce((sum, { questions }) => sum + questions, 0)).toBe(
        questionsChanged,
      );
      for (const { item, transitions } of byItem)
        for (const { from, to } of transitions)
          expect(
            changes.some((one) => one.items.includes(item) && one.from === from && one.to === to),
          ).toBe(true);
      expect(verifySample(comparison, caseload, 60, seededDraw(7)).disagreements).toEqual([]);
    },
  );

  test('every case that changes lies in one box of the change, and no other case in any', () => {
    const comparison = compared(find('health-at-transport-narrow'));
    const caseload = load(comparison.amended, 150, 3);
    const changes = countCombinations(comparison).changes.map((change) => ({
      ...change,
      boxes: [...boxesOf(comparison.space, change.diagram, change.code)],
    }));
    const seen = { inside: 0, outside: 0 };
    for (const { entry } of comparison.changed)
      for (const way of ways)
        for (let place = 0; place < caseload.cases; place += 1) {
          const question = questionOf(caseload, place, entry, way, comparison.on);
          const [before, after] = [lawbook, comparison.amended].map((book) =>
            referenceAnswer(question, book),
          );
          const facts = fullFacts(comparison, question);
          const holding = changes
            .filter(({ items, mode }) => items.includes(entry.item) && mode === question.mode)
            .flatMap((change) =>
              change.boxes
                .filter((box) =>
                  Object.entries(box).every(([fact, values]) => values.includes(facts[fact] ?? '')),
                )
                .map(() => `${change.from} ${change.to}`),
            );
          expect(holding).toEqual(before === after ? [] : [`${before} ${after}`]);
          seen[before === after ? 'outside' : 'inside'] += 1;
        }
    expect(seen.inside).toBeGreaterThan(10);
    expect(seen.outside).toBeGreaterThan(10);
  });

  test('the counts are those of the interpreter, case by case', () => {
    const comparison = compared(find('police-duty-on-request'));
    const caseload = load(comparison.amended, 12, 5);
    const counted = { cases: 0, items: 0, questions: 0, exposed: 0, sensitive: 0 };
    for (let place = 0; place < caseload.cases; place += 1) {
      const moved = comparison.changed.map(({ entry }) => {
        const strengths = ways.map((way) => {
          const question = questionOf(caseload, place, entry, way, comparison.on);
          return [lawbook, comparison.amended].map(
            (book) => codes[referenceAnswer(question, book)],
          );
        });
        const changed = strengths.filter(([before, after]) => before !== after);
        const opened = changed.some(([before = 0, after = 0]) => after > before);
        return { entry, questions: changed.length, opened };
      });
      const changed = moved.filter(({ questions }) => questions > 0);
      if (changed.length > 0) counted.cases += 1;
      counted.items += changed.length;
      counted.questions += changed.reduce((sum, { questions }) => sum + questions, 0);
      if (moved.some(({ opened }) => opened)) counted.exposed += 1;
      if (moved.some(({ opened, entry }) => opened && entry.sensitive)) counted.sensitive += 1;
    }
    const { casesChanged, itemsChanged, questionsChanged, privacy } = impactOn(
      comparison,
      caseload,
    );
    expect(counted).toEqual({
      cases: casesChanged,
      items: itemsChanged,
      questions: questionsChanged,
      exposed: privacy.exposed.persons,
      sensitive: privacy.sensitiveExposed.persons,
    });
    expect(counted.questions).toBeGreaterThan(0);
  });

  test('any rule that nothing hangs on can be taken away: the answers still agree', () => {
    const parents = new Set(
      [...lawbook.rules.values()].map(({ block }) =>
        'exceptionTo' in block ? block.exceptionTo : undefined,
      ),
    );
    const leaves = [...lawbook.rules.values()]
      .map(({ block }) => block)
      .filter(({ kind, rule }) => kind !== 'default' && !parents.has(rule))
      .filter(({ inForce }) => inForce.some(({ until }) => until === undefined))
      .map(({ rule }) => rule);
    const caseload = load(lawbook, 500, 11);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...leaves), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (repeal, seed) => {
          const { add: _add, replace: _replace, redate: _redate, ...named } = first;
          const comparison = compared({ ...named, facts: {}, words: {}, repeal });
          const { casesChanged } = impactOn(comparison, caseload);
          if (casesChanged > 0)
            expect(BigInt(countCombinations(comparison).changed)).toBeGreaterThan(0n);
          const { disagreements } = verifySample(comparison, caseload, 20, seededDraw(seed));
          expect(disagreements).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('a law compared with itself changes nothing', () => {
    const comparison = bench.compare(lawbook);
    expect(countCombinations(comparison)).toEqual({ combinations: '0', changed: '0', changes: [] });
    expect(impactOn(comparison, load(lawbook, 100)).questionsChanged).toBe(0);
  });
});

test('a change is told in words, with a case', () => {
  const comparison = compared(find('contact-after-handover'));
  const change = countCombinations(comparison).changes.find(({ items }) =>
    items.some((item) => item === 'last-known-contact'),
  );
  if (change === undefined) throw new Error('nothing changed');
  const { boxes, direction, coversAll, shared } = showChange(comparison, change);
  expect(direction).toEqual({ from: 'migration', to: 'police' });
  expect(coversAll).toBe(false);
  const [box] = boxes;
  expect(shared.brief.sv).toMatch(
    /^om Migrationsverket har fått kontakt med personen: ja; .*; och \d+ villkor till$/,
  );
  expect(box?.witness.sentence.sv).toMatch(
    /på eget initiativ.*\. I dag: får lämnas\. Med förslaget: ska lämnas\.$/,
  );
  for (const one of boxes)
    expect(one.conditions.length + shared.conditions.length).toBe(Object.keys(one.facts).length);
  const said = boxes.flatMap((one) => [...one.conditions, one.witness.sentence]);
  for (const { sv } of [...shared.conditions, ...said])
    expect(sv).not.toMatch(/: (kod|yes|no|none|stated|not-assessed|must|may)\b/);
});

test('what protects more takes nothing away from protection', () => {
  const comparison = compared(find('protected-whereabouts-reviewed'));
  const { privacy } = impactOn(comparison, load(comparison.amended, 4_000));
  expect(privacy.exposed.persons).toBe(0);
  expect(privacy.protected.persons).toBeGreaterThan(0);
  const judgment = privacy.safeguards.find(({ safeguard }) => safeguard === 'judgment');
  expect(judgment?.lapses).toBe(0);
  expect(judgment?.added).toBeGreaterThan(0);
});

test('the wider of two proposals exposes more of the sensitive than the narrower', () => {
  const caseload = load(lawbook, 4_000);
  const exposed = ['health-at-transport-narrow', 'health-at-transport-wide'].map(
    (name) => impactOn(compared(find(name)), caseload).privacy.sensitiveExposed,
  );
  const [narrow, wide] = exposed;
  expect(narrow?.items).toBeGreaterThan(0);
  expect(wide?.items).toBeGreaterThan(narrow?.items ?? 0);
});
