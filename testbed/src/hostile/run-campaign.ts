// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';
import { limits } from '@samsyn/terms';
import { seededRandom } from '../population/seeded-random.ts';
import type { SeededRandom } from '../population/seeded-random.ts';
import { bodyProbes } from './body-probes.ts';
import type { Door } from './door.ts';
import { envelopeProbes } from './envelope-probes.ts';
import { httpProbes } from './http-probes.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import type { Probe } from './probe.ts';
import { postOf } from './request-text.ts';
import { forgetPeak, peakMiB, residentMiB } from './resident-memory.ts';
import { signedProbes } from './signed-probes.ts';
import { slowBodies, slowHeaders } from './slow-probes.ts';
import { speak } from './speak.ts';
import type { Target } from './target.ts';
import { tlsProbes } from './tls-probes.ts';

export interface CampaignOptions {
  readonly seed: number;
  readonly rounds: number;
  /** With the clients that take a minute. */
  readonly whole: boolean;
}

export interface CampaignReport {
  readonly seed: number;
  readonly rounds: number;
  readonly probes: number;
  /** How often each answer was given: status and code, or `cut`. */
  readonly met: Readonly<Record<string, number>>;
  readonly faults: readonly Judged[];
  /** Faults that the node's own log calls unforeseen. */
  readonly unforeseen: readonly string[];
  readonly memoryMiB: { readonly before: number; readonly peak: number; readonly after: number };
  readonly ms: number;
}

const atOnce = 24;
/** Large bodies at the same moment, as many as the door for the peer takes. */
const crowdSize = 100;
/** More memory than this while all of it goes on is a fault. */
export const growthMiBMax = 400;
const patienceMs = limits.handshakeMs + 5_000;

const busy = '429 runtime.busy';
const busyMs = 300;
const triesMax = 40;

/** Judges one probe; one that met a door with no room is tried again, unless it may meet that. */
async function meet(probe: Probe): Promise<Judged> {
  for (let tries = 1; ; tries += 1) {
    const heard = await speak(probe.door, probe.said, { patienceMs, ...probe.manner });
    const judged = judge(probe, heard);
    const mayBe = probe.codes?.includes('runtime.busy') === true;
    if (mayBe || tries === triesMax || !judged.met.includes(busy)) return judged;
    await after(busyMs);
  }
}

/** Judges probes, so many at once; the slow ones of the first places run beside all others. */
async function meetAll(probes: readonly Probe[], many = atOnce): Promise<readonly Judged[]> {
  const waiting = probes.values();
  const judged: Judged[] = [];
  const one = async (): Promise<void> => {
    for (const probe of waiting) {
      judged.push(await meet(probe));
    }
  };
  await Promise.all(Array.from({ length: many }, one));
  return judged;
}

async function probesOf(target: Target, draw: SeededRandom): Promise<readonly Probe[]> {
  const { peer, inside, outside, strangers, sealed, lying } = target;
  return [
    ...tlsProbes(peer, strangers, draw),
    ...httpProbes(peer, draw),
    ...httpProbes(outside, draw),
    ...httpProbes(inside, draw),
    ...bodyProbes(peer, draw),
    ...bodyProbes(inside, draw),
    ...bodyProbes(outside, draw),
    ...envelopeProbes(peer, sealed, draw),
    ...(await signedProbes(lying, draw)),
  ];
}

/** The largest bodies that are read, all at once. */
function crowd(peer: Door): readonly Probe[] {
  const said = postOf(peer, '/peer/messages', Buffer.alloc(limits.messageBytesMax, 1), []);
  return Array.from({ length: crowdSize }, () => ({
    name: 'one of a crowd of large bodies',
    door: peer,
    said,
    meets: 'problem',
    codes: ['envelope.malformed', 'runtime.busy'],
  }));
}

function counted(judged: readonly Judged[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const answer of judged.flatMap(({ met }) => met))
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => a.localeCompare(b)));
}

/** Does everything hostile that there is to a running node, and says how it was met. */
export async function runCampaign(
  target: Target,
  { seed, rounds, whole }: CampaignOptions,
): Promise<CampaignReport> {
  const begun = performance.now();
  const { pid, peer, inside, outside, logFile } = target;
  const before = residentMiB(pid);
  forgetPeak(pid);
  const slow = [
    ...slowHeaders(peer),
    ...slowHeaders(outside),
    ...(whole ? [...slowBodies(peer), ...slowBodies(inside)] : []),
  ];
  const slowJudged = meetAll(slow);
  const judged: Judged[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const draw = seededRandom(seed, `hostile ${round}`);
    judged.push(...(await meetAll(draw.shuffle(await probesOf(target, draw)))));
  }
  judged.push(...(await slowJudged));
  judged.push(...(await meetAll(crowd(peer), crowdSize)));
  return {
    seed,
    rounds,
    probes: judged.length,
    met: counted(judged),
    faults: judged.filter(({ faults }) => faults.length > 0),
    unforeseen: readFileSync(logFile, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"unforeseen"')),
    memoryMiB: { before, peak: peakMiB(pid), after: residentMiB(pid) },
    ms: Math.round(performance.now() - begun),
  };
}
