// SPDX-License-Identifier: EUPL-1.2
import { connect as connectTcp } from 'node:net';
import type { Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { ConnectionOptions } from 'node:tls';

/** One of a node's doors, and what one who knocks shows there. */
export interface Door {
  readonly name: 'peer' | 'officers';
  readonly port: number;
  /** Absent where TLS ends before the node, and for one who does not speak it. */
  readonly tls?: ConnectionOptions;
  /** Headers of somebody known here: a session, at the officers' door. */
  readonly known: readonly string[];
}

/** A connection to the door, made or being made; its errors are for whoever listens. */
export function knock({ port, tls }: Door): Socket {
  if (!tls) return connectTcp(port, '127.0.0.1');
  return connectTls({ host: 'localhost', port, ...tls });
}
