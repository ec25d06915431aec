// SPDX-License-Identifier: EUPL-1.2
import type { KeyedCase } from '@samsyn/terms';
import type { CaseKey } from '../case/case-events.ts';
import type { DirectoryContext } from '../directory/directory-context.ts';
import { readReport } from '../store/read-report.ts';
import { keyedCase, positionOf } from './keyed-lines.ts';
import { loadExchanged } from './load-exchanged.ts';
import type { SortedCases } from './open-range.ts';
import { readTellings } from './read-tellings.ts';
import type { RunKey } from './run-key.ts';

const batch = 200;

/** What a node holds of all cases, under the key of one run. */
export interface Snapshot {
  readonly cases: SortedCases;
  /** The cases behind the keyed digests, those among them on which nothing is exchanged. */
  readonly known: ReadonlyMap<string, CaseKey>;
}

async function casesAfter(context: DirectoryContext, after: string): Promise<readonly string[]> {
  const rows = await context.db
    .selectFrom('messages')
    .select('case_id')
    .distinct()
    .where('case_id', '>', after)
    .orderBy('case_id')
    .limit(batch)
    .execute();
  return rows.map((row) => row.case_id);
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

async function everyCase(context: DirectoryContext, key: RunKey): Promise<Map<string, CaseKey>> {
  const rows = await context.db.selectFrom('cases').select(['person_id', 'case_id']).execute();
  return new Map(
    rows.map((row) => [
      positionOf(key, row.case_id),
      { personId: row.person_id, caseId: row.case_id },
    ]),
  );
}

async function readSnapshot(context: DirectoryContext, key: RunKey): Promise<Snapshot> {
  const cases: KeyedCase[] = [];
  const known = await everyCase(context, key);
  let after = beforeAll;
  for (;;) {
    const ids = await casesAfter(context, after);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    for (const held of await loadExchanged(context, ids)) {
      const keyed = keyedCase(key, held);
      if (!keyed) continue;
      cases.push(keyed);
      known.set(keyed.position, held);
    }
  }
  return { cases: cases.toSorted((a, b) => (a.position < b.position ? -1 : 1)), known };
}

/** The keyed digests of every case on which something has been exchanged; read in batches, as of one moment. */
export async function takeSnapshot(context: DirectoryContext, key: RunKey): Promise<Snapshot> {
  await readTellings(context);
  return readReport(context, async (db) => readSnapshot({ ...context, db }, key));
}
