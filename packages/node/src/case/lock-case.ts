// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '../audit/record.ts';

/** Lets one act at a time change where a case stands; the others wait for its transaction. */
export async function lockCase(tx: Tx, caseId: string): Promise<void> {
  await tx
    .selectFrom('cases')
    .select('case_id')
    .where('case_id', '=', caseId)
    .forUpdate()
    .execute();
}
