// SPDX-License-Identifier: EUPL-1.2
import { type Condition, type Rule, type RuleNode } from '@samsyn/rules';
import type { FactName, PlainDate, RuleId, Sentence } from '@samsyn/terms';
import { compileCondition } from '../compile-condition.ts';
import type { Lawbook } from '../load-lawbook.ts';
import { conditionLines, type ConditionLine, notValues, sayValues } from './condition-lines.ts';
import { findProvision } from './find-provision.ts';
import { readingOn, type RuleName, nameOf, type RuleReading } from './rule-reading.ts';
import { sayFact } from './say-value.ts';

/** One rule of the table: a cell for each fact that it asks by itself, the rest as an outline. */
export type TableRow = RuleReading & {
  /** In the order of the columns; null where the rule does not ask. */
  readonly cells: readonly (Sentence | null)[];
  readonly also: readonly ConditionLine[];
  /** What it leaves to a person. */
  readonly asks: readonly Sentence[];
};

/** The rules that except one and the same rule, in the order in which they are tried. */
export type DecisionTable = {
  readonly on: PlainDate;
  readonly parent: RuleName;
  readonly columns: readonly { readonly fact: FactName; readonly asked: Sentence }[];
  readonly rows: readonly TableRow[];
};

/**
 * The exceptions to a rule as they stand on the day; no rows where it has none.
 * @throws SamsynError `law.unknown-word`, `law.no-law-for-date`
 */
export function decisionTable(book: Lawbook, parent: RuleId, on: PlainDate): DecisionTable {
  const located = findProvision(book, parent);
  const rules = exceptionsIn(book.ruleSetOn(on).root, parent);
  const asked = new Map(rules.map((rule) => [rule.rule, partsOf(written(rule, book))]));
  const tested = new Set([...asked.values()].flatMap((parts) => parts.flatMap(factOf)));
  const order = ['item', ...Object.keys(book.vocabulary).filter((name) => name !== 'item')];
  const columns = order.filter((fact) => tested.has(fact));
  return {
    on,
    parent: nameOf(located),
    columns: columns.map((fact) => ({ fact, asked: sayFact(book, fact) })),
    rows: rules.map((rule) => {
      const parts = asked.get(rule.rule) ?? [];
      return {
        ...readingOn(findProvision(book, rule.rule), on),
        cells: columns.map((fact) => cellOf(fact, parts, book)),
        also: parts
          .filter((part) => factOf(part).length === 0)
          .flatMap((part) => conditionLines(part, book)),
        asks: rule.judgments.map((judgment) => judgment.asks),
      };
    }),
  };
}

/** The places in their order, each rule once; those not encoded come last. */
function exceptionsIn(root: RuleNode, parent: RuleId): readonly Rule[] {
  const node = findNode(root, parent);
  const rules = (node?.exceptions ?? []).map(({ rule }) => [rule.rule, rule] as const);
  return [...new Map(rules).values()];
}

function findNode(node: RuleNode, rule: RuleId): RuleNode | undefined {
  if (node.rule.rule === rule) return node;
  for (const exception of node.exceptions) {
    const found = findNode(exception, rule);
    if (found) return found;
  }
  return undefined;
}

/** The condition as the block states it, the direction with it. */
function written(rule: Rule, book: Lawbook): Condition {
  const { block, placeOf } = findProvision(book, rule.rule);
  const direction = 'direction' in block ? block.direction : undefined;
  return compileCondition(
    {
      ...(direction && { sender: [direction.from], recipient: [direction.to] }),
      ...block.when,
    },
    book.vocabulary,
    placeOf,
  );
}

/** What must all hold. */
function partsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition];
}

/** The fact that a part is about, when it is about one. */
function factOf(part: Condition): FactName[] {
  if (part.kind === 'fact') return [part.fact];
  return part.kind === 'not' && part.of.kind === 'fact' ? [part.of.fact] : [];
}

function cellOf(fact: FactName, parts: readonly Condition[], book: Lawbook): Sentence | null {
  const said = parts.flatMap((part): Sentence[] => {
    if (part.kind === 'fact' && part.fact === fact) return [sayValues(fact, part.values, book)];
    if (part.kind === 'not' && part.of.kind === 'fact' && part.of.fact === fact)
      return [notValues(fact, part.of.values, book)];
    return [];
  });
  if (said.length === 0) return null;
  return {
    sv: said.map((one) => one.sv).join('; '),
    en: said.map((one) => one.en).join('; '),
  };
}
