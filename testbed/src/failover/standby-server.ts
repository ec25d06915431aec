// SPDX-License-Identifier: EUPL-1.2
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { binariesIn } from '../postgres/binaries.ts';
import { clusterFolder } from '../postgres/cluster.ts';
import { preparePlace } from '../postgres/place-to-run.ts';
import { runProgram } from '../postgres/run-program.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { Postgres } from '../postgres/start-postgres.ts';
import type { Stoppers } from '../processes/stoppers.ts';

/** A server of a pair, whether it runs or not: where it lies, and where it is reached. */
export interface ServerPlace {
  /** The folder of the PostgreSQL that runs it. */
  readonly installation: string;
  readonly folder: string;
  readonly port: number;
  readonly stoppers: Stoppers;
}

/** The name by which a primary knows its standby. */
export const standbyName = 'standby';

function placeOf({ installation, folder }: ServerPlace) {
  return preparePlace(folder, binariesIn(installation));
}

/** The file by which the running server is found. */
export function lockFileOf(server: ServerPlace): string {
  return join(clusterFolder(placeOf(server)), 'postmaster.pid');
}

/** Starts what lies there, or an empty one where nothing does; durable as PostgreSQL is by itself. */
export function startPlaced(server: ServerPlace, mayMake: boolean): Promise<Postgres> {
  return startPostgres({ ...server, durable: true, mayMake });
}

/**
 * A copy of the primary runs in the server's place when this resolves, follows it, and takes no writes;
 * what lay there before is gone.
 * @param primaryUrl the primary's administrator
 * @throws SamsynError `runtime.database-unreachable` with the last word of pg_basebackup
 */
export async function startStandby(server: ServerPlace, primaryUrl: string): Promise<Postgres> {
  const place = placeOf(server);
  const target = clusterFolder(place);
  rmSync(target, { recursive: true, force: true });
  const { hostname, port, username, password } = new URL(primaryUrl);
  const from = `host=${hostname} port=${port} user=${username} application_name=${standbyName}`;
  const how = ['--write-recovery-conf', '--create-slot', `--slot=${standbyName}`];
  const args = ['--pgdata', target, '--dbname', from, '--checkpoint=fast', ...how];
  const program = join(server.installation, 'bin', 'pg_basebackup');
  const env = { PGPASSWORD: decodeURIComponent(password) };
  const end = await runProgram(place.way, program, args, '', env);
  if (!end.ok)
    throw new SamsynError('runtime.database-unreachable', `no standby was made: ${end.lastWord}`);
  return startPlaced(server, false);
}
