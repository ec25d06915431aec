// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { routes } from '@samsyn/contract';
import { signIn } from '../../officer/officer-client.ts';
import type { OfficerClient } from '../../officer/officer-client.ts';
import { Stoppers } from '../../processes/stoppers.ts';
import { measure } from '../measure.ts';
import type { Bench, Measured } from '../measure.ts';
import { untilQuiet } from './until-quiet.ts';
import { loadedTestbed, measuredOfficer, seenNode } from './loaded-testbed.ts';

/** What an officer waits for, measured at a node that holds so many cases. */
export interface OfficerFigure {
  readonly cases: number;
  readonly loadedInSeconds: number;
  /** How long the node then looked through its cases, as it does at each start. */
  readonly quietAfterSeconds: number;
  readonly measured: readonly OfficerMeasured[];
}

export interface OfficerMeasured extends Measured {
  /** Processor time of node and database server for one request, on average. */
  readonly cpuMs: number;
}

const runs = 100;

/** Something asked of the node as a browser asks it, until its last byte is here. */
function asking(
  officer: OfficerClient,
  what: string,
  ask: (run: number) => readonly [method: string, path: string, body?: object],
): Bench {
  let run = 0;
  const work = async (): Promise<void> => {
    const [method, path, body] = ask((run += 1));
    const given = body === undefined ? undefined : JSON.stringify(body);
    await (await officer.raw(method, path, given)).arrayBuffer();
  };
  return { name: 'officer', what, prepare: () => Promise.resolve(work) };
}

function at<T>(list: readonly T[], run: number): T {
  const found = list[run % list.length];
  if (found === undefined) throw new RangeError('the officer has no cases');
  return found;
}

async function benches(url: string): Promise<readonly Bench[]> {
  const [lists, pages] = [await signIn(url, measuredOfficer), await signIn(url, measuredOfficer)];
  const open = { params: {}, body: { after: null } };
  const first = await lists.call(routes.listCases, open);
  const { entries } = await lists.call(routes.getWorklist, { params: {} });
  const cases = first.cases.map(({ caseId }) => caseId);
  // What is raised to everyone stands on the list, too, of officers who may not open the case.
  const own = entries.filter(({ disclosureId }) => disclosureId !== undefined);
  const waiting = [...new Set(own.map(({ caseId }) => caseId))];
  const numbers = first.cases.map(({ number }) => number);
  const names = first.cases.flatMap(({ personName }) => personName ?? []);
  const { listCases, searchCases, getWorklist } = routes;
  const read = (caseId: string) => ['get', `/api/cases/${caseId}`] as const;
  return [
    asking(lists, 'the first hundred cases', () => ['post', listCases.path, { after: null }]),
    asking(lists, 'the next hundred', () => ['post', listCases.path, { after: first.next }]),
    asking(lists, 'the list of work', () => ['get', getWorklist.path]),
    asking(pages, 'a case', (run) => read(at(cases, run))),
    asking(pages, 'a case in which something waits', (run) => read(at(waiting, run))),
    asking(pages, 'search by number', (run) => [
      'post',
      searchCases.path,
      { number: at(numbers, run) },
    ]),
    asking(pages, 'search by name', (run) => ['post', searchCases.path, { name: at(names, run) }]),
  ];
}

/**
 * Measures lists, case pages and searches at a node that holds `cases` cases.
 * @param kept the folder of the loaded node, to be used again; one of its own, removed, without it
 */
export async function officerFigure(cases: number, kept?: string): Promise<OfficerFigure> {
  const home = kept === undefined ? mkdtempSync(join(tmpdir(), 'samsyn-bench-')) : resolve(kept);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const stoppers = new Stoppers();
  const begun = performance.now();
  try {
    const loaded = await loadedTestbed(home, cases, stoppers, (text) =>
      process.stderr.write(`${text}\n`),
    );
    const loadedInSeconds = Math.round((performance.now() - begun) / 1_000);
    const { migration } = loaded.testbed.nodes;
    const seen = seenNode(loaded.testbed, home);
    const started = performance.now();
    await untilQuiet(seen);
    const quietAfterSeconds = Math.round((performance.now() - started) / 1_000);
    const measured: OfficerMeasured[] = [];
    for (const bench of await benches(migration.url)) {
      const before = seen.spentMs();
      const found = await measure(bench, runs);
      measured.push({ ...found, cpuMs: (seen.spentMs() - before) / (runs + runs / 10) });
    }
    return { cases: loaded.cases, loadedInSeconds, quietAfterSeconds, measured };
  } finally {
    await stoppers.stopAll();
    if (kept === undefined) rmSync(home, { recursive: true, force: true });
  }
}
