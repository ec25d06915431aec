// SPDX-License-Identifier: EUPL-1.2
import { until } from '../demo/until.ts';
import type { Postgres } from '../postgres/start-postgres.ts';
import { withClient } from '../postgres/with-client.ts';

/** The standby shows nothing new from now on; resolves when it has stopped. */
export async function pauseReplay({ adminUrl }: Postgres): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query('select pg_wal_replay_pause()');
    await until('the replay to pause', async () => {
      const { rows } = await client.query<{ state: string }>(
        'select pg_get_wal_replay_pause_state() as state',
      );
      return rows[0]?.state === 'paused' ? true : undefined;
    });
  });
}

/** It follows its primary again. */
export async function resumeReplay({ adminUrl }: Postgres): Promise<void> {
  await withClient(adminUrl, (client) => client.query('select pg_wal_replay_resume()'));
}
