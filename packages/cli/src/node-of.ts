// SPDX-License-Identifier: EUPL-1.2
import { readConfig } from '@samsyn/node';
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
    passphrase: passphraseOf(env),
  });
}
