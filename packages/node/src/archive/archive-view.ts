// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { ArchiveView } from '@samsyn/contract';
import type { ErasureView, HoldView } from '@samsyn/contract';
import { HoldKind } from '@samsyn/contract';
import { CaseId, Instant, PlainDate, SamsynError, limits } from '@samsyn/terms';
import { recordOnly } from '../audit/record.ts';
import type { Reader } from '../audit/record.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import type { ArchiveContext } from './archive-context.ts';

async function standing(db: Reader) {
  return db
    .selectFrom('case_separations as s')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.person_id', '=', 's.person_id').onRef('c.case_id', '=', 's.case_id'),
    )
    .selectAll('s')
    .select('c.number')
    .where('s.returned_at', 'is', null)
    .where((of) => of.or([of('s.decision', 'is', null), of('s.decision', '=', 'separated')]))
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('case_erasures as e')
            .select('e.erasure_id')
            .whereRef('e.person_id', '=', 's.person_id')
            .whereRef('e.case_id', '=', 's.case_id')
            .where('e.decision', '=', 'erased'),
        ),
      ),
    )
    .orderBy('s.proposed_at')
    .limit(limits.listPageMax)
    .execute();
}

async function holdsOf(db: Reader, cases: readonly string[]): Promise<Map<string, HoldView[]>> {
  const rows = await db
    .selectFrom('case_holds')
    .selectAll()
    .where('case_id', 'in', cases)
    .where('released_at', 'is', null)
    .orderBy('placed_at')
    .execute();
  const grouped = Map.groupBy(rows, (row) => row.case_id);
  const view = (row: (typeof rows)[number]): HoldView => ({
    holdId: row.hold_id,
    kind: HoldKind.parse(row.kind),
    reference: row.reference,
    by: row.officer_name,
    placedAt: Instant.parse(row.placed_at),
  });
  return new Map([...grouped].map(([caseId, of]) => [caseId, of.map(view)]));
}

async function erasuresOf(db: Reader, cases: readonly string[]): Promise<Map<string, ErasureView>> {
  const rows = await db
    .selectFrom('case_erasures')
    .selectAll()
    .where('case_id', 'in', cases)
    .where('decision', 'is', null)
    .execute();
  const view = (row: (typeof rows)[number]): ErasureView => ({
    erasureId: row.erasure_id,
    regulation: row.regulation_id,
    reasons: row.reasons,
    by: row.proposed_name,
    proposedAt: Instant.parse(row.proposed_at),
  });
  return new Map(rows.map((row) => [row.case_id, view(row)]));
}

/**
 * Cases that are proposed to be set apart or are so, oldest proposal first; recorded.
 * @throws SamsynError `access.forbidden`
 */
export async function archiveView(context: ArchiveContext, officer: Officer): Promise<ArchiveView> {
  if (!hasRight(officer.roles, 'keep-archive') && !hasRight(officer.roles, 'decide-erasure'))
    throw new SamsynError('access.forbidden', 'your role does not decide on ended cases');
  const rows = await standing(context.db);
  const ids = rows.map((row) => row.case_id);
  const holds = ids.length > 0 ? await holdsOf(context.db, ids) : undefined;
  const erasures = ids.length > 0 ? await erasuresOf(context.db, ids) : undefined;
  await recordOnly(context, {
    event: 'archive.listed',
    actor: actorOf(officer),
    found: ids,
    content: { found: ids },
  });
  return ArchiveView.parse({
    regulations: context.archive.regulations,
    cases: rows.map((row) => ({
      separationId: row.separation_id,
      caseId: CaseId.parse(row.case_id),
      number: row.number,
      endedAs: row.ended_as,
      endedOn: PlainDate.parse(row.ended_on),
      proposedAt: row.proposed_at,
      separated:
        row.decision === null
          ? null
          : { by: row.officer_name, at: row.decided_at, reasons: row.reasons },
      holds: holds?.get(row.case_id) ?? [],
      erasure: erasures?.get(row.case_id) ?? null,
    })),
  });
}
