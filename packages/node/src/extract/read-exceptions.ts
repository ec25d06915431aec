// SPDX-License-Identifier: EUPL-1.2
import { ExceptionView } from '@samsyn/contract';
import type { Reader } from '../audit/record.ts';
import type { CaseKey } from '../case/case-events.ts';

/** What is or was kept from the person herself in this case, oldest first. */
export async function readExceptions(
  db: Reader,
  { personId, caseId }: CaseKey,
): Promise<readonly ExceptionView[]> {
  const rows = await db
    .selectFrom('extract_exceptions as e')
    .leftJoin('extract_exceptions_lifted as l', (join) =>
      join.onRef('l.person_id', '=', 'e.person_id').onRef('l.exception_id', '=', 'e.exception_id'),
    )
    .select(['e.exception_id', 'e.item', 'e.ground', 'e.may_be_said', 'e.reasons'])
    .select(['e.officer_name', 'e.at', 'l.at as lifted_at', 'l.officer_name as lifted_by'])
    .select('l.reasons as lifted_reasons')
    .where('e.person_id', '=', personId)
    .where('e.case_id', '=', caseId)
    .orderBy('e.at')
    .orderBy('e.exception_id')
    .execute();
  return rows.map((row) =>
    ExceptionView.parse({
      exceptionId: row.exception_id,
      item: row.item,
      ground: row.ground,
      mayBeSaid: row.may_be_said,
      reasons: row.reasons,
      officer: row.officer_name,
      at: row.at,
      lifted:
        row.lifted_at === null
          ? null
          : { officer: row.lifted_by, at: row.lifted_at, reasons: row.lifted_reasons },
    }),
  );
}
