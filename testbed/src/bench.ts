// SPDX-License-Identifier: EUPL-1.2
import { parseArgs } from 'node:util';
import { attachmentFigure } from './bench/attachments-bench.ts';
import { benchmarksPage } from './bench/benchmarks-page.ts';
import { circumstances } from './bench/circumstances.ts';
import { envelopeBench } from './bench/envelope-bench.ts';
import { exchangeFigure } from './bench/exchange/exchange-figure.ts';
import type { Found } from './bench/found.ts';
import { goalsOf } from './bench/goals.ts';
import { growthFigure } from './bench/growth/growth-figure.ts';
import { impactFigures } from './bench/impact-bench.ts';
import { keepFound } from './bench/kept-found.ts';
import { lawFigures } from './bench/law-figures.ts';
import { ledgerBench } from './bench/ledger-bench.ts';
import { measure } from './bench/measure.ts';
import type { Measured } from './bench/measure.ts';
import { officerFigure } from './bench/officer/officer-bench.ts';
import { peerFigures } from './bench/peers/peer-figures.ts';
import { queueFigure } from './bench/queue/queue-figure.ts';
import { resyncFigure } from './bench/resync-bench.ts';
import { rulesBench } from './bench/rules-bench.ts';

const runs = 200;
const options = {
  json: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  cases: { type: 'string' },
  // Of `exchange` and `queue`: so many in its longest part; the backlog of 4,000 grows and shrinks with it.
  messages: { type: 'string', default: '2000' },
  // The folder of a loaded node, kept for the next time: of `officer` alone.
  home: { type: 'string' },
} as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });

const progress = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

async function rooms(chosen: (typeof rulesBench)[]): Promise<NonNullable<Found['rooms']>> {
  const at = circumstances();
  const measured: Measured[] = [];
  for (const bench of chosen) measured.push(await measure(bench, runs));
  return { ...at, measured };
}

async function exchange(): Promise<Found> {
  const at = circumstances();
  const sustained = Number(values.messages);
  const sizes = {
    warmUp: Math.ceil(sustained / 10),
    sustained,
    steady: sustained,
    stops: 50,
    backlog: sustained * 2,
  };
  return { exchange: { ...at, ...(await exchangeFigure(sizes, progress)) } };
}

async function officer(): Promise<Found> {
  const cases = values.cases ?? '60000';
  const figure = { ...circumstances(), ...(await officerFigure(Number(cases), values.home)) };
  return { officer: { [cases]: figure } };
}

async function growth(): Promise<Found> {
  const sizes = (values.cases ?? '1000,10000,100000').split(',').map(Number);
  return { growth: { ...circumstances(), ...(await growthFigure(sizes, progress)) } };
}

/** What each name measures. */
const benches: Readonly<Record<string, () => Promise<Found>>> = {
  rules: async () => ({
    rooms: await rooms([rulesBench]),
    rules: { ...circumstances(), figures: [...lawFigures(), ...(await peerFigures())] },
  }),
  envelope: async () => ({ rooms: await rooms([envelopeBench]) }),
  ledger: async () => ({ rooms: await rooms([ledgerBench]) }),
  impact: async () => ({ impact: { ...circumstances(), figures: await impactFigures() } }),
  exchange,
  queue: async () => ({
    queue: { ...circumstances(), ...(await queueFigure(Number(values.messages))) },
  }),
  growth,
  officer,
  resync: async () => ({
    resync: { ...circumstances(), ...(await resyncFigure(Number(values.cases ?? '200'))) },
  }),
  attachments: async () => ({
    attachments: { ...circumstances(), ...(await attachmentFigure()) },
  }),
};

const named = positionals.length === 0 ? Object.keys(benches) : positionals;
let found: Found = {};
for (const name of named) {
  const bench = benches[name];
  if (bench === undefined) {
    progress(`there is no bench ${name}: ${Object.keys(benches).join(', ')}`);
    process.exitCode = 1;
    continue;
  }
  progress(name);
  const now = await bench();
  const measured = [...(found.rooms?.measured ?? []), ...(now.rooms?.measured ?? [])];
  found = { ...found, ...now, ...(now.rooms && { rooms: { ...now.rooms, measured } }) };
}
if (values.record) keepFound(found, benchmarksPage);
process.stdout.write(
  values.json ? `${JSON.stringify({ goals: goalsOf(found), ...found })}\n` : benchmarksPage(found),
);
