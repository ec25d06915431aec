// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';

/** The loopback ports of one testbed. */
export interface Ports {
  readonly officers: { readonly migration: number; readonly police: number };
  readonly peers: { readonly migration: number; readonly police: number };
  readonly identityProvider: number;
  readonly postgres: number;
}

const defaultBase = 7_100;
const span = 300;

/** The ports from `base` on: 7101 to 7400 when nothing else is said. @throws SamsynError `config.invalid` */
export function portsFrom(base: string | undefined): Ports {
  const first = base === undefined ? defaultBase : Number(base);
  if (!Number.isInteger(first) || first < 1_024 || first + span > 65_535)
    throw new SamsynError(
      'config.invalid',
      `SAMSYN_PORT_BASE is a number from 1024 to ${65_535 - span}.`,
      'SAMSYN_PORT_BASE',
    );
  return {
    officers: { migration: first + 1, police: first + 2 },
    peers: { migration: first + 101, police: first + 102 },
    identityProvider: first + 200,
    postgres: first + span,
  };
}

/** All of them but PostgreSQL's, which its keeper looks after. */
export function nodePortsOf(ports: Ports): number[] {
  return [...Object.values(ports.officers), ...Object.values(ports.peers), ports.identityProvider];
}
