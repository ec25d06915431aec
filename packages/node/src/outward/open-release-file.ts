// SPDX-License-Identifier: EUPL-1.2
import { hasRight } from '@samsyn/casework';
import { SamsynError } from '@samsyn/terms';
import { record } from '../audit/record.ts';
import type { CaseContext } from '../case/case-context.ts';
import { actorOf } from '../identity/officer.ts';
import type { Officer } from '../identity/officer.ts';
import { findOwnRelease } from './find-own-release.ts';

/**
 * The bytes of a release that was made, as they were kept; recorded.
 * @throws SamsynError `access.forbidden`, `input.not-found` when it has not been made
 */
export async function openReleaseFile(
  context: CaseContext,
  officer: Officer,
  releaseId: string,
): Promise<Uint8Array> {
  if (!hasRight(officer.roles, 'send'))
    throw new SamsynError('access.forbidden', 'your role does not release');
  const { found, release } = await findOwnRelease(context.db, officer, releaseId);
  if (found.protection !== 'none' && !found.cleared)
    throw new SamsynError('access.forbidden', 'only a cleared officer opens the release');
  const kept = await context.db
    .selectFrom('outward_releases')
    .select(['content', 'digest'])
    .where('person_id', '=', release.key.personId)
    .where('release_id', '=', release.releaseId)
    .executeTakeFirst();
  if (!kept) throw new SamsynError('input.not-found', 'the release has not been made', 'releaseId');
  return record(context, async (_tx, ledger) => ({
    line: await ledger.add({
      event: 'document.read',
      actor: actorOf(officer),
      caseId: found.caseId,
      content: { releaseId: release.releaseId, digest: kept.digest },
    }),
    result: kept.content,
  }));
}
