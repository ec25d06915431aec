// SPDX-License-Identifier: EUPL-1.2
import { configFaults, readConfig } from '@samsyn/node';
import type { ReadConfig } from '@samsyn/node';
import { given } from './command.ts';
import type { CommandCall } from './command.ts';
import { passphraseOf } from './passphrase-of.ts';

/** The configuration that `--config` names, with the connections and the passphrase that the environment gives. */
export function readNodeConfig(
  config: string | undefined,
  { env }: Pick<CommandCall, 'env'>,
): ReadConfig {
  return readConfig(given(config, '--config'), {
    appUrl: env['DATABASE_URL'],
    ownerUrl: env['DATABASE_OWNER_URL'],
    workerUrl: env['DATABASE_WORKER_URL'],
    reportsUrl: env['DATABASE_REPORTS_URL'],
    passphrase: passphraseOf(env),
  });
}

/**
 * The same for a node that is to be started.
 * @throws SamsynError the fault, or AggregateError of all when there are several
 */
export function readSoundConfig(
  config: string | undefined,
  call: Pick<CommandCall, 'env'>,
): ReadConfig {
  const faults = configFaults(given(config, '--config'), { appUrl: call.env['DATABASE_URL'] });
  const [first] = faults;
  if (first) throw faults.length === 1 ? first : new AggregateError(faults);
  return readNodeConfig(config, call);
}
