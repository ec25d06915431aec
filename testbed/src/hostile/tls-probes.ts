// SPDX-License-Identifier: EUPL-1.2
import { makeDevelopmentCa } from '../certificates/make-certificates.ts';
import type { SeededRandom } from '../population/seeded-random.ts';
import type { Door } from './door.ts';
import type { Probe } from './probe.ts';
import { requestHead } from './request-text.ts';

/** What others than the peer can show at the peer's door. */
export interface Strangers {
  /** The node's own certificate, of the agreed CA. */
  readonly itself: Door;
  /** The peer's name in a certificate of another CA. */
  readonly foreign: Door;
}

/** Strangers to a node, by the certificate and key that the node itself shows. */
export async function strangersAt(
  peer: Door,
  itself: { readonly cert: string; readonly key: string },
  authorityId: string,
): Promise<Strangers> {
  const { certificate: cert, key } = await (await makeDevelopmentCa(Date.now())).issue(authorityId);
  return {
    itself: { ...peer, tls: { ...peer.tls, ...itself } },
    foreign: { ...peer, tls: { ...peer.tls, cert, key } },
  };
}

/** A handshake that begins as it should: record header, client hello, and then nothing. */
function halfHello(draw: SeededRandom): Uint8Array {
  const body = Buffer.from(
    Array.from({ length: draw.between(4, 200) }, () => draw.between(0, 255)),
  );
  return Buffer.concat([Buffer.from([0x16, 3, 1, 2, 0, 1, 0, 1, 0xfc, 3, 3]), body]);
}

/** Connections that are not the peer's over TLS 1.3. */
export function tlsProbes(peer: Door, strangers: Strangers, draw: SeededRandom): readonly Probe[] {
  const said = [requestHead(peer, 'POST /peer/messages', ['Content-Length: 0'])];
  const plain: Door = { name: 'peer', port: peer.port, known: [] };
  const nobody: Door = { ...peer, tls: { ...peer.tls, cert: undefined, key: undefined } };
  const older: Door = { ...peer, tls: { ...peer.tls, maxVersion: 'TLSv1.2' } };
  const noise = Buffer.from(Array.from({ length: 300 }, () => draw.between(0, 255)));
  const cut = 'cut';
  return [
    { name: 'HTTP to the door of TLS', door: plain, said, meets: 'refused' },
    { name: 'noise to the door of TLS', door: plain, said: [noise], meets: 'refused' },
    { name: 'half a handshake', door: plain, said: [halfHello(draw)], meets: cut },
    { name: 'a connection without a word', door: plain, said: [], meets: cut },
    { name: 'no certificate', door: nobody, said, meets: cut },
    { name: 'a certificate of another CA', door: strangers.foreign, said, meets: cut },
    { name: 'TLS 1.2', door: older, said, meets: cut },
    {
      name: 'another authority of the same CA',
      door: strangers.itself,
      said,
      meets: 'problem',
      codes: ['envelope.unknown-sender'],
    },
  ];
}
