// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OfficerClient } from '../officer/officer-client.ts';
import { CookieClient } from '../officer/cookie-client.ts';
import { signIn } from '../officer/officer-client.ts';
import type { Exchange } from '../scenario/exchange.ts';
import { makeForger } from '../scenario/forger.ts';
import { handOver } from '../scenario/hand-over.ts';
import { nodeKeysOf } from '../scenario/node-keys-of.ts';
import { untilDelivered } from '../scenario/until-delivered.ts';
import type { Door } from './door.ts';
import type { LyingPeer } from './signed-probes.ts';
import { strangersAt } from './tls-probes.ts';
import type { Strangers } from './tls-probes.ts';

/** The police's node as those meet it who mean it no good. */
export interface Target {
  /** Its door for the peer, opened with the peer's own certificate. */
  readonly peer: Door;
  readonly strangers: Strangers;
  /** Its door for officers, to nobody and to one who is signed in. */
  readonly outside: Door;
  readonly inside: Door;
  /** A message that it has taken in, as it came. */
  readonly sealed: Uint8Array;
  readonly lying: LyingPeer;
  readonly pid: number;
  readonly logFile: string;
}

async function insideOf(outside: Door, url: string): Promise<Door> {
  const http = new CookieClient();
  const officer: OfficerClient = await signIn(url, 'pol-intake-1', http);
  const known = [`Cookie: ${http.cookiesFor(url)}`, `X-Samsyn-Csrf: ${officer.session.csrfToken}`];
  return { ...outside, known };
}

/** Hands one case over, so that the node has something to lose, and finds its doors. */
export async function aimAt(exchange: Exchange): Promise<Target> {
  const { testbed, sender } = exchange;
  const { police, migration } = testbed.nodes;
  const forger = await makeForger(testbed);
  const sent = await handOver(exchange, 'HOSTILE-1');
  await untilDelivered(sender, sent);
  const { sealed, signed } = await forger.kept(sent.messageId);
  const text = (name: string): string => readFileSync(join(testbed.home, 'tls', name), 'utf8');
  const { id } = police.plan.authority;
  const peer: Door = {
    name: 'peer',
    port: Number(new URL(forger.url).port),
    tls: forger.shown,
    known: [],
  };
  const outside: Door = { name: 'officers', port: Number(new URL(police.url).port), known: [] };
  const itself = { cert: text(`${id}.pem`), key: text(`${id}.key`) };
  return {
    peer,
    strangers: await strangersAt(peer, itself, migration.plan.authority.id),
    outside,
    inside: await insideOf(outside, police.url),
    sealed,
    lying: {
      door: peer,
      own: (await nodeKeysOf(testbed.home, 'migration')).own,
      node: (await nodeKeysOf(testbed.home, 'police')).public,
      routing: { sender: migration.plan.authority.id, recipient: id },
      message: signed,
    },
    pid: police.child.pid,
    logFile: join(testbed.home, 'logs', `${id}.log`),
  };
}
