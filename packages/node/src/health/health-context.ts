// SPDX-License-Identifier: EUPL-1.2
import type { CaseContext } from '../case/case-context.ts';
import type { Machine } from '../config/machine.ts';
import type { PeerClient } from '../delivery/peer-client.ts';

/** What is needed to say how the node is: its rooms, the other one's door, the machine. */
export interface HealthContext extends CaseContext {
  readonly peerClient: PeerClient;
  readonly machine: Machine;
}
