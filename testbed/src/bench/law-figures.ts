// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { type Lawbook, loadLawbook, loadObligations, proveLaw } from '@samsyn/lawbook';
import {
  classTable,
  compileProgram,
  encodeColumns,
  factOrder,
  factSpace,
  itemFacts,
  outcomeDiagram,
  packFacts,
  type RuleSet,
  settle,
} from '@samsyn/rules';
import { type Facts, parsePlainDate } from '@samsyn/terms';
import { lawOccasions } from './law-occasions.ts';

/** One figure of the engine on the product's own law, with what was promised of it. */
export type LawFigure = {
  readonly what: string;
  readonly promised: string;
  readonly found: string;
};

const root = join(import.meta.dirname, '../../..');
const encodedCases = 50_000;
const bulkCases = 1_000_000;
const nodesMax = 4_000_000;
const explainedRuns = 9;
const gateRuns = 3;

/** Measures the engine's forms on `law/` and `catalogue/` as they stand. */
export function lawFigures(): LawFigure[] {
  const lawbook = load();
  const occasions = lawOccasions(lawbook, encodedCases);
  return [explained(lawbook, occasions.slice(0, 1_000)), ...bulk(lawbook, occasions), gate()];
}

function load(): Lawbook {
  return loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
}

function medianOf(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}

function timed<T>(work: () => T): readonly [T, number] {
  const started = performance.now();
  const result = work();
  return [result, performance.now() - started];
}

/** In time of the processor: what else runs on the machine does not count. */
function processorMs<T>(work: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1_000];
}

function millions(count: number, ms: number): string {
  return `${(count / ms / 1_000).toFixed(1)} M/s`;
}

function explained(lawbook: Lawbook, occasions: readonly Facts[]): LawFigure {
  const ruleSet = lawbook.ruleSetOn(parsePlainDate('2026-11-23'));
  const asked = [...lawbook.catalogue.items.values()].map((item) => {
    const program = compileProgram(ruleSet, { ...item, given: itemFacts(item) });
    const packed = occasions.map((facts) =>
      packFacts({ ...facts, ...itemFacts(item) }, program.layout),
    );
    return { program, packed, held: new Int32Array(program.table.words) };
  });
  const run = (): number => {
    let sum = 0;
    for (const { program, packed, held } of asked)
      for (const codes of packed) sum += settle(program, codes, held);
    return sum;
  };
  run();
  const ms = medianOf(Array.from({ length: explainedRuns }, () => processorMs(run)[1]));
  return {
    what: 'decisions with every rule that holds and the winner, one by one',
    promised: '10 M/s',
    found: millions(asked.length * occasions.length, ms),
  };
}

function bulk(lawbook: Lawbook, occasions: readonly Facts[]): LawFigure[] {
  const [older, newer] = ['2024-02-29', '2026-11-23'].map((day) =>
    lawbook.ruleSetOn(parsePlainDate(day)),
  );
  if (older === undefined || newer === undefined) return [];
  const order = factOrder(lawbook.vocabulary, [older, newer]);
  const space = factSpace(lawbook.vocabulary, order, nodesMax);
  const items = [...lawbook.catalogue.items.values()].slice(0, 80);
  const draw = (ruleSet: RuleSet): number[] =>
    items.map((item) => {
      const secrecy = item.secrecy.filter((id) => ruleSet.secrecy[id] !== undefined);
      const fixed = { ...itemFacts(item), item: item.item };
      return outcomeDiagram(space, { ruleSet, secrecy, fixed });
    });
  const table = classTable(space.diagrams, [...draw(older), ...draw(newer)]);
  const [columns, encodeMs] = timed(() => encodeColumns(space, table.chunks, occasions));
  const many = columns.map((column) => repeated(column, bulkCases));
  table.classify(columns);
  const [changed, compareMs] = timed(() => countChanges(table, many, items.length));
  const decisions = bulkCases * items.length;
  return [
    {
      what: `encoding ${encodedCases} cases into columns`,
      promised: '< 500 ms',
      found: `${encodeMs.toFixed(0)} ms`,
    },
    {
      what: `${bulkCases} cases × ${items.length} items, old against new law (${changed} change)`,
      promised: '< 500 ms',
      found: `${compareMs.toFixed(0)} ms, ${table.classes()} classes`,
    },
    {
      what: 'bulk decisions on encoded facts, both laws',
      promised: '300 M/s',
      found: millions(decisions * 2, compareMs),
    },
  ];
}

function repeated(column: Uint16Array, length: number): Uint16Array {
  return Uint16Array.from({ length }, (_none, row) => column[row % column.length] ?? 0);
}

/** Decisions that the two halves of the table answer differently. */
function countChanges(
  table: ReturnType<typeof classTable>,
  columns: readonly Uint16Array[],
  items: number,
): number {
  const classes = table.classify(columns);
  const answers = table.answers();
  const changes = Array.from({ length: table.classes() }, (_none, one) => {
    let count = 0;
    for (let item = 0; item < items; item += 1)
      if (answers[one * items * 2 + item] !== answers[one * items * 2 + items + item]) count += 1;
    return count;
  });
  let sum = 0;
  for (const one of classes) sum += changes[one] ?? 0;
  return sum;
}

/** Each run with a law book that was just read, so that nothing is known of it beforehand. */
function gate(): LawFigure {
  const runs = Array.from({ length: gateRuns }, () => {
    const lawbook = load();
    const obligations = loadObligations(join(root, 'law'), lawbook.vocabulary);
    const [[proved, ms], cpuMs] = processorMs(() =>
      timed(() => proveLaw(lawbook, obligations, { questionsMax: 0 })),
    );
    return { proved, ms, cpuMs };
  });
  const { intervals, combinations, obligations: all } = runs[0]?.proved ?? none;
  const held = all.filter(({ holds }) => holds).length;
  const ms = medianOf(runs.map((one) => one.ms)).toFixed(0);
  const cpuMs = medianOf(runs.map((one) => one.cpuMs)).toFixed(0);
  return {
    what: `full static gate: ${held} of ${all.length} obligations hold, ${intervals.length} intervals, ${combinations} combinations`,
    promised: '< 50 ms',
    found: `${ms} ms (${cpuMs} ms of processor)`,
  };
}

const none = { intervals: [], combinations: '0', obligations: [] };
