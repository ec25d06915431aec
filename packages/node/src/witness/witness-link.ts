// SPDX-License-Identifier: EUPL-1.2
import type { PeerAnswer } from '../delivery/peer-client.ts';

/** A witness as a node reaches it (C2SP tlog-witness). */
export interface WitnessLink {
  /** Name of its key. */
  readonly name: string;
  readonly verifierKey: string;
  /** @throws SamsynError `runtime.delivery-failed` */
  readonly addCheckpoint: (offer: string) => Promise<PeerAnswer>;
  /** The newest checkpoint of a ledger that it has cosigned. @throws SamsynError `runtime.delivery-failed` */
  readonly seenOf: (origin: string) => Promise<PeerAnswer>;
}

/** The path at a witness of what it has seen of a ledger. */
export function seenPath(origin: string): string {
  return `/${encodeURIComponent(origin)}/checkpoint`;
}
