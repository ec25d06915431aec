// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';

/** Lets one decision at a time work on a disclosure; the others wait for its transaction. */
export async function lockDisclosure(tx: Tx, disclosureId: string): Promise<void> {
  await tx
    .selectFrom('disclosures')
    .select('disclosure_id')
    .where('disclosure_id', '=', disclosureId)
    .forUpdate()
    .execute();
}
