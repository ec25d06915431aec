// SPDX-License-Identifier: EUPL-1.2
import { openCheckpoint, parseVkey } from '@samsyn/ledger';
import { SamsynError } from '@samsyn/terms';
import { atPlace } from './at-place.ts';
import type { EvidenceKeys } from './evidence-keys.ts';
import type { EarlierLedger } from './trusted-authority.ts';

type Named = EvidenceKeys['authorities'][number];

/**
 * The ledgers that an authority had before the one in use, each with its end, which its own key signed.
 * @throws SamsynError `evidence.keys`
 */
export async function importEarlierLedgers(
  { ledger, earlierLedgers = [] }: Named,
  path: string,
): Promise<readonly EarlierLedger[]> {
  const origins = new Set([parseVkey(ledger).name]);
  const imported: EarlierLedger[] = [];
  for (const [index, { ledger: vkey, checkpoint }] of earlierLedgers.entries()) {
    const at = `${path}.earlierLedgers.${index}`;
    const { origin, size } = await atPlace('evidence.keys', at, async () =>
      openCheckpoint(checkpoint, vkey),
    );
    if (origins.has(origin)) throw new SamsynError('evidence.keys', 'two ledgers of one name', at);
    origins.add(origin);
    imported.push({ origin, vkey, size });
  }
  return imported;
}
