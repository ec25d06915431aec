// SPDX-License-Identifier: EUPL-1.2
import type { CaseloadView } from '@samsyn/contract';
import { type Caseload, type CaseloadBuilder, caseloadBuilder } from '@samsyn/impact';
import { Instant, instantAfter, legalDay, limits, type PlainDate } from '@samsyn/terms';
import type { CaseContext } from '../case/case-context.ts';
import { loadCases } from '../case/load-case.ts';
import { readReport } from '../store/read-report.ts';
import { changedCases, rowOf, varyingFacts } from './open-case-rows.ts';

/** This authority's own open cases as columns, held in memory and in step with the database. */
export interface KeptCaseload {
  /** Reads what was changed since the last time; on a new legal day everything, for facts have days. */
  readonly refresh: () => Promise<void>;
  readonly caseload: () => Caseload;
  /** Cases read in the reading under way, of how many; done when none is. */
  readonly read: () => CaseloadView['read'];
}

/** Nothing is read until asked for; readings never overlap. */
export function keptCaseload(context: CaseContext): KeptCaseload {
  let day: PlainDate | undefined;
  let builder = emptyBuilder(context, []);
  let since: Instant | undefined;
  let read: CaseloadView['read'] = { cases: 0, of: 0, isDone: false };
  let running: Promise<void> | undefined;

  async function readSince(here: CaseContext, from: Instant | undefined, today: PlainDate) {
    const changed = await changedCases(here, from);
    read = { cases: 0, of: changed.length, isDone: false };
    for (let at = 0; at < changed.length; at += limits.impactCasesBatch) {
      const batch = changed.slice(at, at + limits.impactCasesBatch);
      await encode(here, builder, batch, today);
      read = { ...read, cases: at + batch.length };
    }
    return changed.at(-1)?.changedAt;
  }

  async function readChanged(): Promise<void> {
    const today = legalDay(context.clock());
    if (today !== day) {
      builder = emptyBuilder(context, await unitsOf(context));
      since = undefined;
      day = today;
    }
    const from = since && instantAfter(since, -limits.impactChangedOverlapMs);
    const last = await readReport(context, async (db) =>
      readSince({ ...context, db }, from, today),
    );
    if (last !== undefined) since = Instant.parse(last);
    read = { ...read, isDone: true };
  }

  return {
    refresh: async () => {
      running ??= readChanged().finally(() => {
        running = undefined;
      });
      return running;
    },
    caseload: () => builder.caseload(),
    read: () => read,
  };
}

async function encode(
  context: CaseContext,
  builder: CaseloadBuilder,
  batch: readonly { readonly caseId: string; readonly ended: boolean }[],
  day: PlainDate,
): Promise<void> {
  for (const { caseId, ended } of batch) if (ended) builder.remove(caseId);
  const open = batch.filter(({ ended }) => !ended).map(({ caseId }) => caseId);
  for (const found of await loadCases(context.db, open))
    builder.put(found.caseId, rowOf(context, found, day));
}

async function unitsOf({ db }: CaseContext): Promise<string[]> {
  const rows = await db.selectFrom('cases').select('unit').distinct().orderBy('unit').execute();
  return rows.map(({ unit }) => unit);
}

function emptyBuilder(
  { lawbook: { vocabulary, ordinary }, own }: CaseContext,
  units: readonly string[],
): CaseloadBuilder {
  const varying: readonly string[] = varyingFacts;
  return caseloadBuilder({
    vocabulary,
    varying,
    alike: Object.fromEntries(
      Object.entries(ordinary.ordinary).filter(([name]) => !varying.includes(name)),
    ),
    units: { [own.authority.role]: units },
  });
}
