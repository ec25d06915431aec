// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint, parseVkey } from '@samsyn/ledger';
import { SamsynError, isSamsynError } from '@samsyn/terms';
import type { ClosedLedger } from './closed-ledger.ts';

interface Named {
  readonly verifierKey: string;
  readonly checkpoint: string;
  readonly acceptedBy?: string;
}

async function closed({ verifierKey, checkpoint, acceptedBy }: Named, path: string) {
  try {
    const { origin, size, root } = await openCheckpoint(checkpoint, verifierKey, path);
    return { origin, vkey: verifierKey, size, root, note: checkpoint, acceptedBy };
  } catch (cause) {
    if (!isSamsynError(cause)) throw cause;
    throw new SamsynError(
      'config.invalid',
      `not a checkpoint of that ledger (${cause.code})`,
      path,
      {
        cause,
      },
    );
  }
}

/**
 * The ledgers that one authority had before the one in use, each closed at a checkpoint that its own
 * key signed.
 * @throws SamsynError `config.invalid` for another's checkpoint, and for one name twice
 */
export async function loadClosedLedgers(
  named: readonly Named[],
  vkeyInUse: string,
  path: string,
): Promise<readonly ClosedLedger[]> {
  const origins = new Set([parseVkey(vkeyInUse, path).name]);
  const ledgers: ClosedLedger[] = [];
  for (const [index, one] of named.entries()) {
    const ledger = await closed(one, `${path}.${index}`);
    if (origins.has(ledger.origin))
      throw new SamsynError('config.invalid', 'two ledgers of one name', `${path}.${index}`);
    origins.add(ledger.origin);
    ledgers.push(ledger);
  }
  return ledgers;
}
