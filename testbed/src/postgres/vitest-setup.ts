// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Administrator of the PostgreSQL that one test run shares. */
    postgresAdminUrl: string;
  }
}

/**
 * One PostgreSQL for the whole test run, on a free port and in a temporary folder that goes with
 * it. It is faster than a real one by not surviving a crash (`fsync` off); tests of durability
 * start their own.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'samsyn-test-'));
  const postgres = await startPostgres({ folder, durable: false, removeAtEnd: true });
  project.provide('postgresAdminUrl', postgres.adminUrl);
  return () => postgres.stop();
}
