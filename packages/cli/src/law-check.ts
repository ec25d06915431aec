// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import {
  type BookDiff,
  compareBooks,
  type LawCheck,
  loadObligations,
  proveLaw,
  type StretchChange,
  type Unreached,
} from '@samsyn/lawbook';
import type { Command } from './command.ts';
import { lawAgainst } from './law-against.ts';
import { lawbookOf, lawOptions, lawUsage } from './law-folders.ts';

const questionsMax = 200_000;
const options = { ...lawOptions, against: { type: 'string' } } as const;

/** Proves every obligation of `law/obligations.yaml` and of the engine; exits with 1 when one fails. */
export const lawCheck: Command = {
  usage: `law check [--against FOLDER|HASH] ${lawUsage}`,
  summary: 'prove the law before it is used; a case in words for what fails',
  run: async ({ args, out }) => {
    const { values } = parseArgs({ args: [...args], options });
    const started = performance.now();
    const lawbook = lawbookOf(values);
    const obligations = loadObligations(values.law, lawbook.vocabulary);
    const checked = proveLaw(lawbook, obligations, { questionsMax, changes: true });
    const { against } = values;
    const diffs = against === undefined ? [] : compareBooks(lawAgainst(against, lawbook), lawbook);
    const ms = Math.round(performance.now() - started);
    const holds = checked.findings.length === 0 && checked.obligations.every((one) => one.holds);
    out(
      values.json
        ? `${asJson(checked, against === undefined ? undefined : diffs, ms)}\n`
        : `${asText(checked, ms)}${diffs.map(diffLine).join('')}`,
    );
    return holds ? 0 : 1;
  },
};

function asJson(
  { obligations, combinations, ...checked }: LawCheck,
  against: readonly BookDiff[] | undefined,
  ms: number,
): string {
  const proved = obligations.map(({ name, holds, witness }) => ({
    name,
    holds,
    ...(witness && { witness }),
  }));
  const certificate = { ...checked, combinations, obligations: proved, against, ms };
  return JSON.stringify(certificate, null, 2);
}

function asText(checked: LawCheck, ms: number): string {
  const { provisions, rules, items, intervals, combinations, method, obligations } = checked;
  const proved = obligations.flatMap(({ name, holds, violations }) => [
    `${holds ? 'holds' : 'FAILS'}  ${name}\n`,
    ...violations
      .slice(0, 5)
      .map(
        ({ place, message, witness }) =>
          `       ${place}: ${message.sv} / ${message.en}\n` +
          (witness ? `         ${witness.sentence.sv}\n         ${witness.sentence.en}\n` : ''),
      ),
  ]);
  const findings = checked.findings.map(({ place, message }) => `FAULT  ${place}: ${message}\n`);
  return (
    `${provisions} provisions, ${rules} rules, ${items} items, ${intervals.length} intervals, ` +
    `${combinations} combinations, ${ms} ms\n${method}\n${proved.join('')}${findings.join('')}` +
    `${checked.changes.map(changeLine).join('')}${checked.unreached.map(unreachedLine).join('')}`
  );
}

/** What a day changed; the cases in words stand in the certificate (`--json`). */
function changeLine({ from, changed, moved }: StretchChange): string {
  if (moved.length === 0) return `${from}  changes no answer\n`;
  const kinds = moved.map((one) => `${one.from} → ${one.to}`).join(', ');
  return `${from}  changes ${changed} combinations (${kinds})\n`;
}

function unreachedLine({ rule, place, from }: Unreached): string {
  return `UNREACHED  ${place}: ${rule}, from ${from[0] ?? ''}: no item of the catalogue\n`;
}

function diffLine({ from, older, newer, changed, combinations }: BookDiff): string {
  const hashes = `${older.slice(0, 12)} → ${newer.slice(0, 12)}`;
  return `AGAINST  ${from}  ${hashes}: ${changed} of ${combinations} combinations\n`;
}
