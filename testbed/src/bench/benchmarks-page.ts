// SPDX-License-Identifier: EUPL-1.2
import type { ExchangeFigure } from './exchange/exchange-figure.ts';
import type { Spread } from './exchange/spread-of.ts';
import type { Circumstances } from './circumstances.ts';
import type { Found } from './found.ts';
import { growthLines, growthOf } from './growth/growth-chart.ts';
import { goalsOf } from './goals.ts';
import type { GrowthFigure } from './growth/growth-figure.ts';
import type { LawFigure } from './law-figures.ts';
import { machinesRows } from './machines-section.ts';
import type { Measured } from './measure.ts';
import type { QueueFigure } from './queue/queue-figure.ts';
import { soakSection } from './soak-section.ts';
import { table } from './table.ts';
import type { Row } from './table.ts';

function number(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

function where({ on, cpu, cores, node, load }: Circumstances): string {
  const busy =
    load > cores ? ' More wanted to run than there were cores: read ratios, not times.' : '';
  return `\n${on}, ${cores} cores (${cpu}), Node ${node}; load of the machine before: ${number(load)}.${busy}\n`;
}

function spread({ p50Ms, p99Ms }: Spread): string {
  return `p50 ${number(p50Ms)} ms, p99 ${number(p99Ms)} ms`;
}

function goalsTable(found: Found): string {
  const rows = goalsOf(found).map(({ name, value, target, unit, met, limitedBy }) => [
    name,
    value === null ? '–' : `${number(value)} ${unit}`,
    `${number(target)} ${unit}`,
    met ? 'met' : 'not met',
    limitedBy,
  ]);
  return table(['Goal', 'Found', 'Target', '', 'Limited by'], rows);
}

function exchangeRows({ sizes, ...found }: ExchangeFigure): readonly Row[] {
  const { sustained, steady, floor, ledger } = found;
  const ratio = number(sustained.perSecond / floor.perSecond);
  const startUp = found.startUpMs.toSorted((a, b) => a - b);
  return [
    [
      `as many as can be, 32 under way (${sizes.sustained} messages)`,
      `${number(sustained.perSecond)} receipted a second; ${spread(sustained.receipt)}`,
    ],
    [
      `the floor: ${floor.bytes} bytes, signed, sealed, posted, written, receipted; 32 under way`,
      `${number(floor.perSecond)} a second; ${spread(floor.receipt)}`,
    ],
    ['the exchange, as a share of its floor', ratio],
    [
      `100 a second asked for (${sizes.steady} messages)`,
      `${number(steady.perSecond)} a second receipted; ${spread(steady.receipt)}`,
    ],
    ['from receipt to witnessed proof, meanwhile', spread(found.proof)],
    ['a stop, to the other screen, at 100 a second asked for', spread(found.stopsAtRate)],
    [
      `a stop, to the other screen, behind ${sizes.backlog} messages`,
      spread(found.stopsBehindBacklog),
    ],
    [
      `entries into the ledger, placed and signed (${ledger.entries}, in transactions of 500)`,
      `${number(ledger.integratedPerSecond)} a second; plain rows of the same bytes ${number(ledger.plainPerSecond)}`,
    ],
    [
      'start of a node until both doors answer',
      `${number(startUp[Math.floor(startUp.length / 2)] ?? Number.NaN)} ms (${startUp.map(number).join(', ')})`,
    ],
  ];
}

function measuredTable(measured: readonly Measured[]): string {
  return table(
    ['What', 'Median', '5th to 95th', 'Runs'],
    measured.map(({ name, what, medianMs, p5Ms, p95Ms, runs }) => [
      `${name}: ${what}`,
      `${medianMs.toFixed(3)} ms`,
      `${p5Ms.toFixed(3)} to ${p95Ms.toFixed(3)} ms`,
      String(runs),
    ]),
  );
}

function lawTable(figures: readonly LawFigure[]): string {
  return table(
    ['What', 'Promised', 'Found'],
    figures.map(({ what, promised, found }) => [what, promised, found]),
  );
}

function queueSection(queue: Circumstances & QueueFigure): string {
  const found =
    'notRun' in queue
      ? `not run: ${queue.notRun}`
      : `${number(queue.perSecond)} receipted a second; ${spread(queue.receipt)} (${queue.messages} messages, 32 under way)`;
  const version = 'notRun' in queue ? '' : ` ${queue.version}`;
  const what = `signed JSON through NATS JetStream${version}: published, kept, verified, receipted the same way`;
  return `\n## A pair over a queue\n${where(queue)}
What somebody would else have built, with no law, ledger, database, encryption or TLS. The queue keeps
messages in files and lets the operating system bring them to the disk when it will: a machine that loses
its power loses what it had promised.
${table(['What', 'Found'], [[what, found]])}`;
}

function growthSection(growth: Circumstances & GrowthFigure): string {
  const { points } = growth;
  const rows = growthLines.map((line) => [
    line.name,
    ...points.map((point, at) => {
      const share = growthOf(line, points)[at] ?? Number.NaN;
      return `${line.costOf(point).toFixed(2)} ms (${share.toFixed(2)})`;
    }),
  ]);
  const head = ['What one costs', ...points.map(({ cases }) => `${cases} cases`)];
  return `\n## Growth\n${where(growth)}
Both nodes hold so many cases that were handed over. What one costs is the processor time of the node that
is asked and of the database server, of a comparison that of both nodes; in brackets, as a multiple of the
smallest size.

![What one costs as cases grow](images/growth.svg)
${table(head, rows)}`;
}

function sections(found: Found) {
  const { rooms, rules, impact, exchange, soak, queue, growth, officer, resync, attachments } =
    found;
  const out: string[] = [];
  if (exchange)
    out.push(
      `\n## Exchange\n${where(exchange)}${table(['What', 'Found'], exchangeRows(exchange))}`,
    );
  if (soak) out.push(`\n## A steady load\n${where(soak)}${soakSection(soak)}`);
  if (rooms) out.push(`\n## Rooms\n${where(rooms)}${measuredTable(rooms.measured)}`);
  if (rules) out.push(`\n## Rules\n${where(rules)}${lawTable(rules.figures)}`);
  if (impact) out.push(`\n## Impact\n${where(impact)}${lawTable(impact.figures)}`);
  if (queue) out.push(queueSection(queue));
  if (growth) out.push(growthSection(growth));
  const machines = found.failover ?? found.replicas;
  if (machines) out.push(`\n## More than one machine\n${where(machines)}${machinesRows(found)}`);
  for (const figure of Object.values(officer ?? {}))
    out.push(
      `\n## Officers, ${figure.cases} cases\n${where(figure)}${measuredTable(figure.measured)}`,
    );
  if (resync)
    out.push(
      `\n## Re-sync\n${where(resync)}\n${resync.cases} cases in ${number(resync.seconds)} s: ${number(resync.casesPerSecond)} a second.\n`,
    );
  if (attachments)
    out.push(
      `\n## Attachments\n${where(attachments)}\n${attachments.mebibytes} MiB: uploaded in ${attachments.uploadMs} ms, delivered in ${attachments.deliveryMs} ms, downloaded in ${attachments.downloadMs} ms; memory of sender and receiver grew by ${attachments.senderGrowthMebibytes} and ${attachments.receiverGrowthMebibytes} MiB.\n`,
    );
  return out.join('');
}

/** The page of the figures, as it is kept; nothing in it is written by hand. */
export function benchmarksPage(found: Found): string {
  return `# Benchmarks

Written by \`npm run bench -- NAME --record\` from [benchmarks.json](benchmarks.json); changes by hand
are lost. Both nodes, their PostgreSQL (\`fsync\` on, a commit is on disk before it is answered) and
the officers' program run on the machine that is named. Hybrid signatures and encryption, rules,
ledger and witness are on. A message is a notice of one item that an officer sends through the door;
its time ends when the verified receipt is committed, seen from another connection. The moments of
the steady rate are drawn from a seed.
${goalsTable(found)}${sections(found)}`;
}
