// SPDX-License-Identifier: EUPL-1.2
import { visibleTo } from '../identity/visible-to.ts';
import type { Officer } from '../identity/officer.ts';
import type { Reader } from '../audit/record.ts';
import { loadCase } from './load-case.ts';
import type { LoadedCase } from './load-case.ts';
import { notAmongYours } from './not-among-yours.ts';

export interface OwnCase extends LoadedCase {
  /**
   * Whether this officer is named as cleared for the person's protected identity and has said in this
   * session why the case is opened.
   */
  readonly cleared: boolean;
  /** Whether the officer is cleared and has not said why. */
  readonly needsReason: boolean;
  /** What the officer said. */
  readonly reason: string | null;
  /** On what the officer sees it: the unit that it lies at, or by being named in it. */
  readonly basis: 'unit' | 'named';
}

/**
 * The case, if it is the officer's; a case that is not is as unknown as one that does not exist.
 * `asked` is what the officer asked for: the case itself or something in it.
 * @throws SamsynError `input.not-found`
 */
export async function findOwnCase(
  db: Reader,
  officer: Officer,
  caseId: string,
  asked: Parameters<typeof notAmongYours>[0] = 'case',
): Promise<OwnCase> {
  const seen = await db
    .selectFrom('cases')
    .leftJoin('case_bindings as own', (join) =>
      join
        .onRef('own.person_id', '=', 'cases.person_id')
        .onRef('own.case_id', '=', 'cases.case_id')
        .on('own.officer_id', '=', officer.officerId),
    )
    .select('own.cleared')
    .where('cases.case_id', '=', caseId)
    .where(visibleTo(officer))
    .executeTakeFirst();
  if (!seen) throw notAmongYours(asked);
  const found = await loadCase(db, caseId);
  const mayOpen = seen.cleared === true;
  const reason = officer.opened.get(found.caseId) ?? null;
  return {
    ...found,
    cleared: mayOpen && reason !== null,
    needsReason: mayOpen && reason === null && found.protection !== 'none',
    reason,
    basis: seen.cleared === null ? 'unit' : 'named',
  };
}
