// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { routes } from '@samsyn/contract';
import { openDelivery, openNode, readConfig, reconcileNow } from '@samsyn/node';
import { SamsynError } from '@samsyn/terms';
import { withClient } from '../../postgres/with-client.ts';
import { startExchange } from '../../scenario/exchange.ts';
import type { Exchange } from '../../scenario/exchange.ts';
import { handOver } from '../../scenario/hand-over.ts';
import { untilDelivered } from '../../scenario/until-delivered.ts';
import { version } from '../../version.ts';
import { measure } from '../measure.ts';
import type { Bench, Measured } from '../measure.ts';
import { cpuSpentMs } from '../officer/cpu-spent.ts';
import { multiplyCases } from '../officer/multiply-cases.ts';

/** What one piece of work costs where both nodes hold so many cases that were handed over. */
export interface GrowthPoint {
  readonly cases: number;
  readonly loadedInSeconds: number;
  readonly handover: Costed;
  readonly list: Costed;
  readonly page: Costed;
  /** A whole comparison of both nodes, without a difference. */
  readonly reconcile: { readonly seconds: number; readonly cpuMs: number };
}

/** What one took, and the processor time that went into it, whatever else the machine did. */
export interface Costed extends Measured {
  readonly cpuMs: number;
}

export interface GrowthFigure {
  readonly points: readonly GrowthPoint[];
}

/** Handed over by officers; the rest are these again, the same at both nodes, under other ids. */
const handedOver = 20;
const handovers = 20;
const readings = 60;

async function handOverCase(exchange: Exchange, number: number): Promise<void> {
  const sent = await handOver(exchange, `GRW-${String(number).padStart(4, '0')}`);
  await untilDelivered(exchange.sender, sent);
}

async function fill(exchange: Exchange, cases: number): Promise<number> {
  const begun = performance.now();
  for (let number = 1; number <= handedOver; number += 1) await handOverCase(exchange, number);
  const copies = Math.ceil(cases / handedOver) - 1;
  for (const name of ['migration', 'police'])
    await withClient(exchange.testbed.postgres.urlFor(name), (client) =>
      multiplyCases(client, copies),
    );
  return Math.round((performance.now() - begun) / 1_000);
}

/** Processor time of this node and of the server that has both databases, so far. */
function spentBy({ testbed }: Exchange, name: 'migration' | 'police'): number {
  return cpuSpentMs(testbed.nodes[name].child.pid, join(testbed.home, 'postgres', 'data'));
}

async function costed(exchange: Exchange, bench: Bench, runs: number): Promise<Costed> {
  const before = spentBy(exchange, 'migration');
  const found = await measure(bench, runs);
  return { ...found, cpuMs: (spentBy(exchange, 'migration') - before) / (runs + runs / 10) };
}

/** Opened, proposed, judged and sent through the door; its receipt is awaited beside the measuring. */
async function measureHandovers(exchange: Exchange): Promise<Costed> {
  let number = handedOver;
  const sent: ReturnType<typeof handOver>[] = [];
  const work = async (): Promise<void> => {
    number += 1;
    sent.push(handOver(exchange, `GRW-${String(number).padStart(4, '0')}`));
    await sent.at(-1);
  };
  const bench = { name: 'growth', what: 'a case opened and handed over' };
  const found = await costed(
    exchange,
    { ...bench, prepare: () => Promise.resolve(work) },
    handovers,
  );
  for (const one of await Promise.all(sent)) await untilDelivered(exchange.sender, one);
  return found;
}

async function measureReadings(exchange: Exchange): Promise<Pick<GrowthPoint, 'list' | 'page'>> {
  const { sender } = exchange;
  const open = { params: {}, body: { after: null } };
  const { cases } = await sender.call(routes.listCases, open);
  let at = 0;
  const page = async (): Promise<void> => {
    const caseId = cases[(at += 1) % cases.length]?.caseId;
    if (caseId === undefined) throw new SamsynError('runtime.internal', 'the officer has no cases');
    await sender.call(routes.getCase, { params: { caseId } });
  };
  const list = async (): Promise<void> => {
    await sender.call(routes.listCases, open);
  };
  const bench = (what: string, work: () => Promise<void>) =>
    costed(exchange, { name: 'growth', what, prepare: () => Promise.resolve(work) }, readings);
  return {
    list: await bench('the first hundred cases', list),
    page: await bench('a case', page),
  };
}

async function measureReconcile(
  exchange: Exchange,
  cases: number,
): Promise<GrowthPoint['reconcile']> {
  const { testbed } = exchange;
  const read = readConfig(testbed.nodes.migration.configFile);
  const node = await openNode(read, { version, logTo: { write: () => undefined } });
  const delivery = openDelivery(read, node);
  try {
    const begun = performance.now();
    const [own, other] = [process.cpuUsage(), spentBy(exchange, 'police')];
    const run = await reconcileNow(delivery);
    const seconds = (performance.now() - begun) / 1_000;
    const { user, system } = process.cpuUsage(own);
    const cpuMs = (user + system) / 1_000 + spentBy(exchange, 'police') - other;
    const isWhole = run.code === undefined && run.cases.length === 0 && run.casesHere >= cases;
    if (isWhole && run.casesThere === run.casesHere) return { seconds, cpuMs };
    const why = `${run.code ?? run.cases.length} of ${run.casesHere} and ${run.casesThere}`;
    throw new SamsynError('runtime.internal', `the nodes differ: ${why}`, 'reconcile');
  } finally {
    await delivery.peerClient.close();
    await node.db.destroy();
  }
}

async function pointAt(cases: number): Promise<GrowthPoint> {
  const exchange = await startExchange();
  try {
    const loadedInSeconds = await fill(exchange, cases);
    const read = await measureReadings(exchange);
    const handover = await measureHandovers(exchange);
    const reconcile = await measureReconcile(exchange, cases);
    return { cases, loadedInSeconds, ...read, handover, reconcile };
  } finally {
    await exchange.testbed.stop();
  }
}

/** What the same work costs at each of these sizes, two nodes of their own for each. */
export async function growthFigure(
  sizes: readonly number[],
  progress: (text: string) => void,
): Promise<GrowthFigure> {
  const points: GrowthPoint[] = [];
  for (const cases of sizes) {
    progress(`growth: ${cases} cases`);
    points.push(await pointAt(cases));
  }
  return { points };
}
