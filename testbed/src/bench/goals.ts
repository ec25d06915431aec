// SPDX-License-Identifier: EUPL-1.2
import type { ExchangeFigure } from './exchange/exchange-figure.ts';
import type { Found } from './found.ts';

/** One goal of the whole, and what came of it. */
export interface Goal {
  readonly name: string;
  /** Null: nothing was measured. */
  readonly value: number | null;
  readonly target: number;
  readonly unit: string;
  readonly met: boolean;
  readonly limitedBy: string;
}

interface Aim {
  readonly name: string;
  readonly target: number;
  readonly unit: string;
  readonly better: 'more' | 'less';
  /** The command that measures it. */
  readonly bench: string;
  readonly limitedBy: string;
  readonly of: (found: Found) => number | undefined;
}

const ms = 'ms';
const notProfiled = 'not profiled apart';

function fromExchange(of: (figure: ExchangeFigure) => number): Pick<Aim, 'bench' | 'of'> {
  return { bench: 'exchange', of: ({ exchange }) => exchange && of(exchange) };
}

/** The slowest in a hundred, at a steady rate: a rate that was not held has no such figure. */
function slowest({
  stopsAtRate,
  steady,
}: ExchangeFigure): readonly [stop: number, receipt: number] {
  return [stopsAtRate.p99Ms, steady.receipt.p99Ms];
}

const lists: ReadonlySet<string> = new Set(['the first hundred cases', 'the next hundred']);
const pages: ReadonlySet<string> = new Set(['a case', 'a case in which something waits']);

function officerAt(cases: number, which: ReadonlySet<string>): Aim['of'] {
  return ({ officer }) => {
    const measured = officer?.[String(cases)]?.measured ?? [];
    const of = measured.filter(({ what }) => which.has(what)).map(({ p95Ms }) => p95Ms);
    return of.length === 0 ? undefined : Math.max(...of);
  };
}

function officerAims(cases: number, target: number): readonly Aim[] {
  const bench = `officer --cases ${cases}`;
  const both = { target, unit: ms, better: 'less', bench, limitedBy: notProfiled } as const;
  return [
    { ...both, name: `officer-list-p95-at-${cases}`, of: officerAt(cases, lists) },
    { ...both, name: `officer-page-p95-at-${cases}`, of: officerAt(cases, pages) },
  ];
}

const perMessage =
  'processor of the sending node: in its profile the statements sent to the database one after the other weigh most, cryptography about a tenth';
const backlogAimed = 4_000;

const aims: readonly Aim[] = [
  {
    name: 'receipted-messages-per-second',
    target: 200,
    unit: '1/s',
    better: 'more',
    limitedBy: perMessage,
    ...fromExchange(({ sustained }) => sustained.perSecond),
  },
  {
    name: 'receipt-p99-at-100-per-second',
    target: 150,
    unit: ms,
    better: 'less',
    limitedBy: `${perMessage}; above what is sustained, a queue grows`,
    ...fromExchange((figure) => slowest(figure)[1]),
  },
  {
    name: 'stop-p99-at-100-per-second',
    target: 300,
    unit: ms,
    better: 'less',
    limitedBy: `${notProfiled}; where 100 a second are not sustained, the node is overloaded meanwhile`,
    ...fromExchange((figure) => slowest(figure)[0]),
  },
  {
    name: 'stop-p99-behind-4000',
    target: 1_000,
    unit: ms,
    better: 'less',
    limitedBy: notProfiled,
    bench: 'exchange --messages 2000',
    // Behind fewer it is another figure: it stands among the others alone.
    of: ({ exchange }) =>
      exchange && exchange.sizes.backlog >= backlogAimed
        ? exchange.stopsBehindBacklog.p99Ms
        : undefined,
  },
  {
    name: 'witnessed-proof-p99',
    target: 2_000,
    unit: ms,
    better: 'less',
    limitedBy: notProfiled,
    ...fromExchange(({ proof }) => proof.p99Ms),
  },
  {
    name: 'exchange-of-its-floor',
    target: 0.5,
    unit: 'ratio',
    better: 'more',
    limitedBy: perMessage,
    ...fromExchange(({ sustained, floor }) => sustained.perSecond / floor.perSecond),
  },
  {
    name: 'ledger-appends-per-second',
    target: 3_000,
    unit: '1/s',
    better: 'more',
    limitedBy: notProfiled,
    ...fromExchange(({ ledger }) => ledger.integratedPerSecond),
  },
  ...officerAims(60_000, 50),
  ...officerAims(1_000_000, 100),
  {
    name: 'resync-cases-per-second',
    target: 50_000 / 600,
    unit: '1/s',
    better: 'more',
    bench: 'resync',
    limitedBy: notProfiled,
    of: ({ resync }) => resync?.casesPerSecond,
  },
  {
    name: 'attachment-of-1-GiB-memory',
    target: 100,
    unit: 'MiB',
    better: 'less',
    bench: 'attachments',
    limitedBy: notProfiled,
    of: ({ attachments }) =>
      attachments &&
      Math.max(attachments.senderGrowthMebibytes, attachments.receiverGrowthMebibytes),
  },
];

function goalOf({ name, target, unit, better, bench, limitedBy, of }: Aim, found: Found): Goal {
  const value = of(found);
  if (value === undefined)
    return {
      name,
      value: null,
      target,
      unit,
      met: false,
      limitedBy: `not measured: npm run bench -- ${bench} --record`,
    };
  const met = better === 'more' ? value >= target : value <= target;
  return { name, value, target, unit, met, limitedBy };
}

/** Every goal, in the order of the list; what was not measured says so. */
export function goalsOf(found: Found): Goal[] {
  return aims.map((aim) => goalOf(aim, found));
}
