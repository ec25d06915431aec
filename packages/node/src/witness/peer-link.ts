// SPDX-License-Identifier: EUPL-1.2
import type { DeliveryContext } from '../delivery/delivery-context.ts';
import { seenPath } from './witness-link.ts';
import type { WitnessLink } from './witness-link.ts';

const prefix = '/peer/witness';

/** The other authority as a witness, over mutual TLS. */
export function peerLink({ peer, peerClient, publishing }: DeliveryContext): WitnessLink {
  return {
    name: publishing.peerWitness,
    verifierKey: peer.witnessVerifierKey,
    addCheckpoint: async (offer) =>
      peerClient.post(`${prefix}/add-checkpoint`, Buffer.from(offer), 'text/plain; charset=utf-8'),
    seenOf: async (origin) => peerClient.get(`${prefix}${seenPath(origin)}`),
  };
}
