// SPDX-License-Identifier: EUPL-1.2
import { join } from 'node:path';
import { SamsynError } from '@samsyn/terms';
import { clusterFolder } from '../postgres/cluster.ts';
import { preparePlace } from '../postgres/place-to-run.ts';
import { runProgram } from '../postgres/run-program.ts';
import { startPostgres } from '../postgres/start-postgres.ts';
import type { Postgres } from '../postgres/start-postgres.ts';
import { withClient } from '../postgres/with-client.ts';
import type { Stoppers } from '../processes/stoppers.ts';
import { standbyName } from './standby-server.ts';

/** A running server and the folder of its cluster; both of the embedded PostgreSQL. */
export interface CopiedServer {
  readonly postgres: Postgres;
  readonly folder: string;
}

/** The files of a server that runs, but for what is its own alone. What vanishes meanwhile is in its log. */
const copyFiles = `cp -a "$1" "$2"
rm -rf "$2"/postmaster.pid "$2"/postmaster.opts "$2"/pg_replslot/*
find "$2"/pg_wal -type f -delete`;

function settingsOf(primaryUrl: string): string {
  const { hostname, port, username, password } = new URL(primaryUrl);
  const secret = decodeURIComponent(password);
  return `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${secret}'
primary_slot_name = '${standbyName}'
`;
}

/**
 * A copy of the server runs in the folder when this resolves, follows it, and takes no writes. Made as
 * `pg_basebackup` does, which the embedded PostgreSQL has not.
 * @throws SamsynError `runtime.database-unreachable` with the last word of what failed
 */
export async function copyStandby(
  { postgres, folder: from }: CopiedServer,
  folder: string,
  stoppers: Stoppers,
): Promise<Postgres> {
  const { way } = preparePlace(from);
  const target = clusterFolder(preparePlace(folder));
  const run = async (program: string, args: readonly string[], input = ''): Promise<void> => {
    const { ok, lastWord } = await runProgram(way, program, args, input);
    if (!ok)
      throw new SamsynError('runtime.database-unreachable', `no standby was made: ${lastWord}`);
  };
  const label = await withClient(postgres.adminUrl, async (client) => {
    await client.query('select pg_create_physical_replication_slot($1, true)', [standbyName]);
    await client.query('select pg_backup_start($1, true)', [standbyName]);
    await run('sh', ['-c', copyFiles, 'sh', clusterFolder(preparePlace(from)), target]);
    const { rows } = await client.query<{ label: string }>(
      'select labelfile as label from pg_backup_stop(false)',
    );
    return rows[0]?.label ?? '';
  });
  await run('tee', [join(target, 'backup_label')], label);
  await run('tee', [join(target, 'standby.signal')]);
  await run('tee', ['-a', join(target, 'postgresql.auto.conf')], settingsOf(postgres.adminUrl));
  return startPostgres({ folder, durable: false, mayMake: false, stoppers });
}
