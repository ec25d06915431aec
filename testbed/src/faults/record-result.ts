// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { Result } from './result.ts';

const checkout = resolve(import.meta.dirname, '../../..');
const gibibyte = 2 ** 30;
const notCounted = 'not counted';

const meaning = {
  'kill-node': 'a node’s process killed with SIGKILL and started again',
  'kill-database': 'PostgreSQL and its backends killed with SIGKILL and started again',
  cut: 'every connection to a node cut, and new ones refused',
  'half-open': 'connections stand and nothing comes through',
  'lost-answers': 'what is asked arrives, no answer comes back',
  torn: 'connections cut in the middle of a message',
  slow: 'every piece delayed',
  'disk-full': 'the disk of a node’s database full, to the byte',
  'clock-jump': 'a node’s clock up to three hours wrong',
  duplicate: 'messages delivered before delivered again, stops among them',
  reorder: 'the network cut, and the last of what gathers brought first',
  forge: 'altered, cut, joined and misdirected bytes brought to the door',
} as const satisfies Record<keyof Result['faults'], string>;

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: checkout, encoding: 'utf8' }).trim();
}

/** The code that the campaign ran on, as far as the repository knows it. */
function code(): string {
  const changed =
    git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', with changes';
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed}`;
}

function table(rows: readonly (readonly [string, string | number])[]): string {
  return rows.map(([name, value]) => `| ${name} | ${value} |`).join('\n');
}

function pageOf(result: Result): string {
  const { faults, posted, findings, seed, rounds, durationMs, roundsMs } = result;
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / gibibyte)} GiB, ${process.platform}, Node ${process.version}`;
  const found = findings.map(({ kind, why, messageId }) => `- ${kind}: ${why} (${messageId})`);
  return `# The faults campaign

_Sidan visar vad som hände när två noder arbetade medan processer, databaser, nät, diskar och klockor slogs ut omkring dem. Den skrivs av kommandot och ändras aldrig för hand._

Written by \`npm run faults -- --rounds ${rounds} --seed ${seed} --record\` at ${code()}; never by hand.
How it is done, and what each word means: [operations](operations.md#the-faults-campaign).

| | |
| --- | --- |
${table([
  ['rounds', rounds],
  ['seed', seed],
  ['machine', machine],
  [
    'took',
    `${Math.round(durationMs / 1000)} s, ${(roundsMs / rounds / 1000).toFixed(2)} s a round`,
  ],
  ['sent', result.sent],
  ['delivered', result.delivered],
  ['withdrawn on the record', result.withdrawn],
  ['refused on the record', JSON.stringify(result.refused)],
  ['**lost**', result.lost],
  ['**doubled**', result.doubled],
  ['**out of order**', result.outOfOrder],
  ['**forged**', result.forged],
  ['**withdrawn, and in effect**', result.withdrawnInEffect ?? notCounted],
  ['withdrawn, and brought by the campaign', result.withdrawnAndBrought ?? notCounted],
  ['kills', result.kills],
  ['partitions', result.partitions],
  ['from promise to effect, median', `${result.p50Ms} ms, faults included`],
  ['from promise to effect, 99 of 100', `${result.p99Ms} ms, faults included`],
  ['everything at its end when mended', result.settled ? 'yes' : 'no'],
  ['both ledgers verify with the other’s keys', result.ledgersVerify ? 'yes' : 'no'],
  ['processes that ended by themselves', result.endedByThemselves],
])}

## What was done to them

| fault | times | is |
| --- | --- | --- |
${Object.entries(meaning)
  .map(
    ([kind, text]) =>
      `| ${kind} | ${Object.entries(faults).find(([one]) => one === kind)?.[1] ?? 0} | ${text} |`,
  )
  .join('\n')}

Bytes posted past the sender: ${posted.duplicate} duplicates, ${posted.early} early, ${posted.forged} forged.
${found.length === 0 ? '' : `\n## What was found\n\n${found.join('\n')}\n`}`;
}

/** Writes the page of the campaign's result. */
export function recordResult(result: Result): void {
  const page = join(checkout, 'docs/faults.md');
  writeFileSync(page, pageOf(result));
  execFileSync(
    process.execPath,
    [join(checkout, 'node_modules/prettier/bin/prettier.cjs'), '--write', page],
    {
      stdio: 'ignore',
    },
  );
}
