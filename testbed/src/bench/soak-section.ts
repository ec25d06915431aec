// SPDX-License-Identifier: EUPL-1.2
import type { SoakFigure } from './exchange/soak-figure.ts';
import { table } from './table.ts';

/** A steady load minute by minute, and what both nodes said of themselves after it. */
export function soakSection({ perSecondAsked, minutes, checks }: SoakFigure): string {
  const rows = minutes.map(({ perSecond, receipt, residentMebibytes }, at) => [
    String(at + 1),
    perSecond.toFixed(1),
    `p50 ${receipt.p50Ms.toFixed(0)} ms, p99 ${receipt.p99Ms.toFixed(0)} ms`,
    `${residentMebibytes.migration} and ${residentMebibytes.police} MiB`,
  ]);
  const said = checks.map(({ command, ok, said: words }) => [
    command,
    ok ? 'in order' : 'not in order',
    words,
  ]);
  return `
${perSecondAsked} a second asked for; a minute is over when everything sent in it is receipted. Memory is what each
node's process holds at its end. The first minute includes what a database does that was empty before.
${table(['Minute', 'Receipted a second', 'Send to verified receipt', 'Memory, sender and receiver'], rows)}
${table(['Afterwards', '', 'It said'], said)}`;
}
