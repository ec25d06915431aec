// SPDX-License-Identifier: EUPL-1.2
import type { CaseContext } from '../case/case-context.ts';
import type { PeerClient } from '../delivery/peer-client.ts';

/** What a check before departure needs beside the case: the peer's door, and how long a go holds. */
export interface GateContext extends CaseContext {
  readonly peerClient: PeerClient;
  readonly gateValidHours: number;
}
