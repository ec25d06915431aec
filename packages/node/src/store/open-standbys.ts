// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { connect } from './connect.ts';
import type { Db } from './connect.ts';
import type { FieldSealer } from './field-sealer.ts';
import { serversOf } from './servers-of.ts';

/** Opens one connection to a standby; whoever opens it calls `destroy()`. */
export type OpenStandby = () => Db;

/** The standbys that a connection string names, in its order, none connected to yet. */
export function openStandbys(url: string | undefined, sealer: FieldSealer): readonly OpenStandby[] {
  if (url === undefined || url === '') return [];
  return serversOf(url).map(
    (server) => () => connect(server, 1, sealer, { connectWithinMs: limits.readinessMs }),
  );
}
