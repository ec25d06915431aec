// SPDX-License-Identifier: EUPL-1.2
import { custodyItems } from '@samsyn/casework';
import type { Custody, Measure } from '@samsyn/casework';
import type { EntryId } from '@samsyn/terms';
import type { Tx } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import type { LoadedCase } from '../case/load-case.ts';

function own({ own: { authority } }: CaseContext, measures: readonly Measure[]) {
  return measures.filter(({ decidedBy }) => decidedBy === authority.role);
}

async function end(tx: Tx, personId: string, measureId: string, endedWith: EntryId): Promise<void> {
  await tx
    .updateTable('custody_measures')
    .set({ ended_with: endedWith })
    .where('person_id', '=', personId)
    .where('measure_id', '=', measureId)
    .where('ended_with', 'is', null)
    .execute();
}

/**
 * The table of this authority's own measures says what the ledger says of them: what has ended is
 * ended there, and with `begin` what stands is there. A second open one of a person is refused by
 * the database. Ending never waits for anything to begin.
 */
export async function keepMeasures(
  context: CaseContext,
  tx: Tx,
  { key, entries }: LoadedCase,
  { open, ended }: Custody,
  options: { readonly begin: boolean },
): Promise<void> {
  const last = entries.findLast(({ item }) => custodyItems.has(item));
  if (!last) return;
  for (const { entryId } of own(context, ended)) await end(tx, key.personId, entryId, last.entryId);
  if (!options.begin) return;
  const standing = own(
    context,
    open.map(({ measure }) => measure),
  );
  for (const { entryId, kind, begunOn } of standing)
    await tx
      .insertInto('custody_measures')
      .values({
        person_id: key.personId,
        measure_id: entryId,
        case_id: key.caseId,
        kind,
        begun_on: begunOn,
        ended_with: null,
      })
      .onConflict((conflict) => conflict.columns(['person_id', 'measure_id']).doNothing())
      .execute();
}
