// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import { limits } from '@samsyn/terms';
import { sql } from 'kysely';
import { knownMigrations } from '../store/migrate.ts';
import type { HealthContext } from './health-context.ts';
import { seeToIf } from './standing-of.ts';

/** How soon the database answers, how large it is, and whether its schema is that of this program. */
export async function databaseHealth({ db, clock }: HealthContext): Promise<HealthLine> {
  const asked = performance.now();
  const { rows } = await sql<{
    bytes: number;
  }>`select pg_database_size(current_database())::float8 as bytes`.execute(db);
  const answeredMs = Math.round(performance.now() - asked);
  const run = await sql<{ name: string }>`select name from migrations`.execute(db);
  const done = new Set(run.rows.map(({ name }) => name));
  const migrationsMissing = knownMigrations().filter((name) => !done.has(name)).length;
  return {
    of: 'database',
    standing: seeToIf(migrationsMissing > 0 || answeredMs > limits.databaseSlowMs),
    at: clock(),
    answeredMs,
    bytes: rows[0]?.bytes ?? 0,
    migrationsMissing,
  };
}
