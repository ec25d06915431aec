// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { postToPeer } from '../scenario/post-to-peer.ts';
import type { PeerReply, Shown } from '../scenario/post-to-peer.ts';
import type { NodePlan } from '../start/node-plan.ts';
import type { Journal } from './journal.ts';
import type { Rig } from './rig.ts';
import type { Victim } from './victim.ts';

const answerWithinMs = 10_000;

/** What a node shows when it posts to its peer. */
function shownBy({ home }: Rig, { facts }: Victim): Shown {
  const text = (name: string): string => readFileSync(join(home, 'tls', name), 'utf8');
  const { id } = facts.plan.authority;
  return { ca: text('ca.pem'), cert: text(`${id}.pem`), key: text(`${id}.key`) };
}

async function inTime(reply: Promise<PeerReply>): Promise<PeerReply | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), answerWithinMs);
  try {
    return await Promise.race([reply.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}

export interface Posting {
  readonly what: 'duplicate' | 'early' | 'forged';
  readonly to: NodePlan['name'];
  readonly messageId: string;
  readonly sealed: Uint8Array;
  /** What kind of message it says it is: stops have a door of their own. */
  readonly kind: string;
}

/**
 * Posts bytes to a node with the other node's certificate, past that node and past the network, and
 * keeps in the journal what the node said. A node that does not answer has said nothing.
 */
export async function postPast(rig: Rig, journal: Journal, posting: Posting): Promise<void> {
  const { what, to, messageId, sealed, kind } = posting;
  const { police, migration } = rig.nodes;
  const [receiver, sender] = to === 'police' ? [police, migration] : [migration, police];
  const url = `${receiver.facts.peerDoor}/peer/${kind === 'stop' ? 'stops' : 'messages'}`;
  const reply = await inTime(postToPeer(url, shownBy(rig, sender), sealed));
  if (!reply) return;
  const { status, code = null } = reply;
  journal.write({ kind: 'posted', what, to, messageId, status, code });
}
