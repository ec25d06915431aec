// SPDX-License-Identifier: EUPL-1.2
import { signIn } from '../officer/officer-client.ts';
import type { OfficerClient } from '../officer/officer-client.ts';
import { startTemporaryTestbed } from '../start/start-temporary-testbed.ts';
import type { TemporaryOptions, TemporaryTestbed } from '../start/start-temporary-testbed.ts';

/** Two real nodes, with the officers of each who take part in an exchange, signed in. */
export interface Exchange {
  readonly testbed: TemporaryTestbed;
  readonly registrar: OfficerClient;
  /** Hands cases over at the authority where return cases begin. */
  readonly sender: OfficerClient;
  /** Takes cases over at the authority that enforces. */
  readonly receiver: OfficerClient;
  /** Who may export the ledger, at each node. */
  readonly oversight: Readonly<Record<'migration' | 'police', OfficerClient>>;
}

/** Starts two nodes of the test's own and signs everyone in; stop it by `testbed.stop()`. */
export async function startExchange(options?: TemporaryOptions): Promise<Exchange> {
  const testbed = await startTemporaryTestbed(options);
  const { migration, police } = testbed.nodes;
  try {
    return {
      testbed,
      registrar: await signIn(migration.url, 'mv-registrar'),
      sender: await signIn(migration.url, 'mv-return-officer-1'),
      receiver: await signIn(police.url, 'pol-intake-1'),
      oversight: {
        migration: await signIn(migration.url, 'mv-oversight'),
        police: await signIn(police.url, 'pol-oversight'),
      },
    };
  } catch (error) {
    await testbed.stop();
    throw error;
  }
}
