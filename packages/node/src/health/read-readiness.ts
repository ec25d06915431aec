// SPDX-License-Identifier: EUPL-1.2
import { limits } from '@samsyn/terms';
import { sql } from 'kysely';
import type { CaseContext } from '../case/case-context.ts';
import { isInMaintenance } from '../audit/maintenance.ts';
import { knownMigrations } from '../store/migrate.ts';

/** Why a node does not take all of its work. */
export type Unready = 'database' | 'migrations' | 'keys' | 'maintenance';

type ReadinessContext = Pick<CaseContext, 'db' | 'keyring' | 'clock'>;

async function missing({ db }: ReadinessContext): Promise<readonly Unready[]> {
  const run = await sql<{ name: string }>`select name from migrations`.execute(db);
  const done = new Set(run.rows.map(({ name }) => name));
  if (!knownMigrations().every((name) => done.has(name))) return ['migrations'];
  return (await isInMaintenance(db)) ? ['maintenance'] : [];
}

function keyless({ keyring, clock }: ReadinessContext): readonly Unready[] {
  try {
    keyring.ownAt(clock());
    return [];
  } catch {
    return ['keys'];
  }
}

/**
 * What keeps the node from its work, nothing when it is ready: a database that does not answer
 * within `limits.readinessMs`, a schema that is not this program's, maintenance, no key to sign with.
 */
export async function readReadiness(context: ReadinessContext): Promise<readonly Unready[]> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('late')), limits.readinessMs);
  try {
    return [...(await Promise.race([missing(context), late])), ...keyless(context)];
  } catch {
    return ['database', ...keyless(context)];
  } finally {
    clearTimeout(timer);
  }
}
