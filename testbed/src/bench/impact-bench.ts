// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import {
  type Caseload,
  caseloadBuilder,
  type CaseRow,
  type Comparison,
  countCombinations,
  generateCase,
  generatedForm,
  impactOn,
  openWorkbench,
  seededDraw,
} from '@samsyn/impact';
import {
  type Amendment,
  amendLawbook,
  type Lawbook,
  loadAmendment,
  loadLawbook,
} from '@samsyn/lawbook';
import type { LawFigure } from './law-figures.ts';
import { impactPeers } from './peers/impact-peers.ts';

const root = join(import.meta.dirname, '../../..');
const sizes = [50_000, 1_000_000] as const;
const promisedMs = { 50_000: '< 200 ms', 1_000_000: '< 1000 ms' } as const;
const edits = 9;

/** An amendment compared over combinations and cases, and peers doing the same comparison. */
export async function impactFigures(): Promise<LawFigure[]> {
  const lawbook = loadLawbook({ law: join(root, 'law'), catalogue: join(root, 'catalogue') });
  const amendment = loadAmendment(join(root, 'amendments/contact-after-handover.yaml'));
  const figures: LawFigure[] = [];
  for (const size of sizes) figures.push(...measure(lawbook, amendment, size));
  return [...figures, ...(await impactPeers(lawbook))];
}

function measure(lawbook: Lawbook, amendment: Amendment, size: 50_000 | 1_000_000): LawFigure[] {
  const amended = amendLawbook(lawbook, amendment);
  const rows = casesOf(Math.min(size, 50_000));
  const builder = caseloadBuilder(generatedForm(amended));
  const [caseload, encoding] = timed(() => encoded(builder, rows, size));
  const bench = openWorkbench(lawbook, amendment.from);
  const [, first] = timed(() => answer(bench.compare(amended), caseload));
  const times = Array.from({ length: edits }, (_none, at) => {
    const [, took] = timed(() =>
      answer(bench.compare(amendLawbook(lawbook, edited(amendment, at))), caseload),
    );
    return took;
  });
  const encode = size === 50_000 ? '< 500 ms' : '-';
  return [
    { what: `encoding ${size} cases into columns`, promised: encode, found: said([encoding]) },
    {
      what: `a proposal first compared, both answers, ${size} cases`,
      promised: '-',
      found: said([first]),
    },
    {
      what: `a rule of it changed, both answers again, ${size} cases, median of ${edits}`,
      promised: promisedMs[size],
      found: said(times),
    },
  ];
}

function casesOf(count: number): CaseRow[] {
  const draw = seededDraw(1);
  return Array.from({ length: count }, () => generateCase(draw));
}

function encoded(
  builder: ReturnType<typeof caseloadBuilder>,
  rows: readonly CaseRow[],
  size: number,
): Caseload {
  for (let at = 0; at < size; at += 1) {
    const row = rows[at % rows.length];
    if (row) builder.put(String(at), row);
  }
  return builder.caseload();
}

/** Both answers, as the screen shows them. */
function answer(comparison: Comparison, caseload: Caseload): unknown {
  return { ...countCombinations(comparison), ...impactOn(comparison, caseload) };
}

const conditions = [
  ['entry-ban', 'yes'],
  ['decision-kind', 'migration-removal'],
  ['child', 'no'],
] as const;

/** The amendment as a jurist changes it on screen: each time under another condition. */
function edited({ replace = [], ...amendment }: Amendment, at: number): Amendment {
  const [name, value] = conditions[at % conditions.length] ?? conditions[0];
  return {
    ...amendment,
    replace: replace.map((block) => ({ ...block, when: { ...block.when, [name]: [value] } })),
  };
}

type Took = { readonly ms: number; readonly cpuMs: number };

/** On the clock and in time of the processor, of which what else runs on the machine takes none. */
function timed<T>(work: () => T): readonly [T, Took] {
  const before = process.cpuUsage();
  const started = performance.now();
  const result = work();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return [result, { ms, cpuMs: (user + system) / 1_000 }];
}

function said(times: readonly Took[]): string {
  const [ms, cpuMs] = [times.map((one) => one.ms), times.map((one) => one.cpuMs)].map(medianOf);
  return `${ms?.toFixed(0)} ms (${cpuMs?.toFixed(0)} ms of processor)`;
}

function medianOf(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
