// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import type { Rig } from './rig.ts';

/** About the first bytes of a message on a connection that stands: more than any word of TLS. */
const postingBytes = 4_000;
/** Nobody waits longer for a moment that does not come. */
const waitMaxMs = 900;

/** Tells those who wait that an officer is about to order something. */
export class Orders {
  #waiting: (() => void)[] = [];

  ordered(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }
}

/** Resolves at the moment that the fault waits for. */
export async function untilMoment(rig: Rig, orders: Orders, fault: Fault): Promise<void> {
  const { network } = rig.nodes[fault.node].facts;
  const event = fault.moment === 'order' ? orders.next() : network.untilPosting(postingBytes);
  await Promise.race([event, pause(waitMaxMs)]);
  await pause(fault.delayMs);
}
