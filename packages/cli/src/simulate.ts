// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import {
  type Caseload,
  caseloadBuilder,
  countCombinations,
  type Draw,
  generateCase,
  generatedForm,
  impactOn,
  openWorkbench,
  provisionChanges,
  publishImpact,
  publishProvisions,
  seededDraw,
  showChange,
  verifySample,
} from '@samsyn/impact';
import { amendLawbook, type Lawbook, loadAmendment } from '@samsyn/lawbook';
import { limits, SamsynError } from '@samsyn/terms';
import { checkedAmendment, refusalAsJson, sayRefusal } from './amendment/checked-amendment.ts';
import { given } from './command.ts';
import type { Command } from './command.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';
import { sayImpact } from './amendment/say-impact.ts';

const options = {
  ...lawOptions,
  cases: { type: 'string', default: '50000' },
  seed: { type: 'string', default: '1' },
  verify: { type: 'string', default: '0' },
} as const;

/** What a proposal changes: over all combinations of facts, and over invented cases. */
export const simulate: Command = {
  usage: `simulate amendments/NAME.yaml [--cases N] [--seed N] [--verify N] ${lawUsage}`,
  summary: 'compare the law with an amendment: over every combination, and over generated cases',
  run: async ({ args, out }) => {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const cases = wholeNumber(values.cases, '--cases', limits.impactCasesMax);
    const seed = wholeNumber(values.seed, '--seed', 2 ** 32 - 1);
    const samples = wholeNumber(values.verify, '--verify', cases);
    const lawbook = lawbookOf(values);
    const amendment = loadAmendment(given(positionals[0], 'AMENDMENT'));
    const checked = checkedAmendment(lawbook, amendment, values.law);
    if (!checked.holds) {
      out(values.json ? refusalAsJson(amendment, checked) : sayRefusal(amendment, checked));
      return 1;
    }
    const bench = openWorkbench(lawbook, amendment.from);
    const [comparison, compileMs] = timed(() => bench.compare(amendLawbook(lawbook, amendment)));
    const [combinations, combinationsMs] = timed(() => countCombinations(comparison));
    const { caseload, encodeMs } = generated(comparison.amended, cases, seededDraw(seed));
    const [impact, scanMs] = timed(() => impactOn(comparison, caseload));
    const verified = verifySample(comparison, caseload, samples, seededDraw(seed + 1));
    const boxes = combinations.changes.map((change) => showChange(comparison, change));
    const named = publishProvisions(provisionChanges(comparison, caseload));
    const published = publishImpact(impact);
    const answer = {
      amendment: amendment.amendment,
      on: amendment.from,
      base: comparison.base,
      proposal: comparison.proposal,
      combinations: asNumber(combinations.combinations),
      combinationsChanged: asNumber(combinations.changed),
      boxes,
      seed,
      leftOut: caseload.leftOut,
      ...published,
      privacy: { ...published.privacy, ...named },
      ...(samples > 0 && { verified }),
      encodeMs,
      compileMs,
      combinationsMs,
      scanMs,
    };
    out(values.json ? `${JSON.stringify(answer, null, 2)}\n` : sayImpact(amendment, answer));
    return verified.disagreements.length === 0 ? 0 : 1;
  },
};

const batch = 10_000;

/** Invented cases, encoded; the time is that of the encoding alone. */
function generated(
  lawbook: Lawbook,
  cases: number,
  draw: Draw,
): { readonly caseload: Caseload; readonly encodeMs: number } {
  const builder = caseloadBuilder(generatedForm(lawbook));
  let encodeMs = 0;
  for (let from = 0; from < cases; from += batch) {
    const rows = Array.from({ length: Math.min(batch, cases - from) }, () => generateCase(draw));
    const started = performance.now();
    for (const [at, row] of rows.entries()) builder.put(String(from + at), row);
    encodeMs += performance.now() - started;
  }
  const [caseload, ms] = timed(builder.caseload);
  return { caseload, encodeMs: Math.round(encodeMs + ms) };
}

function timed<T>(work: () => T): readonly [T, number] {
  const started = performance.now();
  const result = work();
  return [result, Math.round(performance.now() - started)];
}

/** A number where it is exact as one, else its digits. */
function asNumber(digits: string): number | string {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : digits;
}

function wholeNumber(text: string, name: string, most: number): number {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most))
    throw new SamsynError('input.schema', `a whole number, at most ${most}`, name);
  return value;
}
