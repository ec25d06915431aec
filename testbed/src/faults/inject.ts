// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { forge } from './forge.ts';
import type { Journal } from './journal.ts';
import { newestSent, newestStops, waitingLastFirst } from './kept-messages.ts';
import { postPast } from './peer-post.ts';
import type { Posting } from './peer-post.ts';
import type { Weather } from './proxied-link.ts';
import type { Rig } from './rig.ts';
import type { Victim } from './victim.ts';

const hoursMs = 60 * 60 * 1000;
/** How far a clock jumps at most, either way. */
const jumpMaxMs = 3 * hoursMs;
const replayed = 4;
const bytesOfMessage = 12_000;

async function inWeather({ facts }: Victim, weather: Weather, forMs: number): Promise<void> {
  facts.network.turn(weather);
  await pause(forMs);
  facts.network.turn({ kind: 'fair' });
  // What a bad network has swallowed is missing for good on the connections it was swallowed from.
  if (weather.kind !== 'slow') facts.network.cutOpen();
}

async function post(
  rig: Rig,
  journal: Journal,
  what: Posting['what'],
  postings: readonly Omit<Posting, 'what'>[],
): Promise<void> {
  for (const one of postings) await postPast(rig, journal, { ...one, what });
}

/** While nothing comes through, messages gather; the last of them is brought to the door first. */
async function reorder(rig: Rig, journal: Journal, to: Victim, from: Victim, forMs: number) {
  to.facts.network.turn({ kind: 'cut' });
  await pause(forMs);
  const early = (await waitingLastFirst(from)).map((kept) => ({ ...kept, to: to.name }));
  await post(rig, journal, 'early', early.slice(0, replayed));
  to.facts.network.turn({ kind: 'fair' });
}

/** Does what the fault says and mends it; everything is there again when it resolves. */
export async function inject(rig: Rig, journal: Journal, fault: Fault): Promise<void> {
  const { kind, node, forMs, chance } = fault;
  const victim = rig.nodes[node];
  const other = rig.nodes[node === 'police' ? 'migration' : 'police'];
  switch (kind) {
    case 'kill-node':
      await victim.kill();
      return victim.start();
    case 'kill-database':
      await victim.facts.database.kill();
      await pause(forMs / 4);
      return victim.facts.database.start();
    case 'cut':
    case 'half-open':
      return inWeather(victim, { kind }, forMs);
    case 'lost-answers':
      return inWeather(victim, { kind: 'deaf' }, forMs);
    case 'torn':
      return inWeather(victim, { kind, bytes: Math.floor(chance * bytesOfMessage) }, forMs);
    case 'slow':
      return inWeather(victim, { kind, delayMs: Math.floor(chance * 200) }, forMs);
    case 'disk-full':
      victim.facts.database.disk?.fill();
      await pause(forMs);
      victim.facts.database.disk?.giveRoom();
      // A server that could not write its log has ended by itself.
      return victim.facts.database.start();
    case 'clock-jump':
      victim.setClock(Math.round((chance - 0.5) * 2 * jumpMaxMs));
      await pause(forMs);
      return victim.setClock(0);
    case 'duplicate': {
      const kept = await newestSent(other);
      const first = Math.floor(chance * Math.max(0, kept.length - replayed));
      const again = [...kept.slice(first, first + replayed), ...(await newestStops(other))];
      return post(
        rig,
        journal,
        'duplicate',
        again.map((one) => ({ ...one, to: node })),
      );
    }
    case 'reorder':
      return reorder(rig, journal, victim, other, forMs);
    case 'forge':
      return post(rig, journal, 'forged', forge(await newestSent(other), node, chance));
  }
}
