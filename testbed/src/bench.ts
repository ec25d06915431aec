// SPDX-License-Identifier: EUPL-1.2
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { attachmentFigure } from './bench/attachments-bench.ts';
import type { AttachmentFigure } from './bench/attachments-bench.ts';
import { envelopeBench } from './bench/envelope-bench.ts';
import { impactFigures } from './bench/impact-bench.ts';
import { lawFigures, type LawFigure } from './bench/law-figures.ts';
import { ledgerBench } from './bench/ledger-bench.ts';
import { measure } from './bench/measure.ts';
import type { Measured } from './bench/measure.ts';
import { officerFigure } from './bench/officer/officer-bench.ts';
import type { OfficerFigure } from './bench/officer/officer-bench.ts';
import { peerFigures } from './bench/peers/peer-figures.ts';
import { resyncFigure } from './bench/resync-bench.ts';
import type { ResyncFigure } from './bench/resync-bench.ts';
import { rulesBench } from './bench/rules-bench.ts';

const runs = 200;
const options = {
  json: { type: 'boolean', default: false },
  cases: { type: 'string', default: '200' },
  // The folder of a loaded node, kept for the next time: of `officer` alone.
  home: { type: 'string' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const chosen = [rulesBench, envelopeBench, ledgerBench].filter(
  ({ name }) => positionals.length === 0 || positionals.includes(name),
);

const measured: Measured[] = [];
for (const bench of chosen) measured.push(await measure(bench, runs));
const figures = chosen.includes(rulesBench) ? [...lawFigures(), ...(await peerFigures())] : [];
// A million cases: only when asked for.
const impacts = positionals.includes('impact') ? await impactFigures() : [];
// Two nodes and a gigabyte: only when asked for.
const attachments = positionals.includes('attachments') ? [await attachmentFigure()] : [];
const resyncs = positionals.includes('resync') ? [await resyncFigure(Number(values.cases))] : [];
const officers = positionals.includes('officer')
  ? [await officerFigure(Number(values.cases), values.home)]
  : [];
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version };

function line({ name, what, medianMs, p5Ms, p95Ms }: Measured): string {
  const spread = `${p5Ms.toFixed(3)} to ${p95Ms.toFixed(3)}`;
  return `${name.padEnd(9)} ${medianMs.toFixed(3)} ms (${spread})  ${what}\n`;
}

function figureLine(name: string, { what, promised, found }: LawFigure): string {
  return `${name.padEnd(9)} ${found.padEnd(24)} (promised ${promised})  ${what}\n`;
}

function attachmentLine(found: AttachmentFigure): string {
  const { mebibytes, uploadMs, deliveryMs, downloadMs } = found;
  const growth = `${found.senderGrowthMebibytes} and ${found.receiverGrowthMebibytes} MiB`;
  return `attachments ${mebibytes} MiB: uploaded in ${uploadMs} ms, delivered in ${deliveryMs} ms, downloaded in ${downloadMs} ms; memory of sender and receiver grew by ${growth}\n`;
}

function resyncLine({ cases, seconds, casesPerSecond, said }: ResyncFigure): string {
  return `resync    ${cases} cases in ${seconds.toFixed(1)} s: ${casesPerSecond.toFixed(2)} a second (${said})\n`;
}

function officerLine(figure: OfficerFigure): string {
  const { cases, loadedInSeconds, quietAfterSeconds, measured: found } = figure;
  return `officer   ${cases} cases, loaded in ${loadedInSeconds} s, looked through in ${quietAfterSeconds} s\n${found.map((one) => `${line(one).trimEnd()}; ${one.cpuMs.toFixed(1)} ms of processor\n`).join('')}`;
}

process.stdout.write(
  values.json
    ? `${JSON.stringify({ machine, measured, figures, impacts, attachments, resyncs, officers })}\n`
    : `${machine.cores} cores, ${machine.cpu}, Node ${machine.node}; median of ${runs} runs, one thread\n${measured.map(line).join('')}${figures.map((one) => figureLine('rules', one)).join('')}${impacts.map((one) => figureLine('impact', one)).join('')}${attachments.map(attachmentLine).join('')}${resyncs.map(resyncLine).join('')}${officers.map(officerLine).join('')}`,
);
process.exitCode = [measured, impacts, attachments, resyncs, officers].some(
  ({ length }) => length > 0,
)
  ? 0
  : 1;
