// SPDX-License-Identifier: EUPL-1.2
import { SamsynError } from '@samsyn/terms';
import type { Reader, Tx } from '../audit/record.ts';
import { findOwnCase } from '../case/find-own-case.ts';
import type { OwnCase } from '../case/find-own-case.ts';
import { lockCase } from '../case/lock-case.ts';
import type { Officer } from '../identity/officer.ts';
import { loadRelease } from './load-release.ts';
import type { LoadedRelease } from './load-release.ts';

export interface OwnRelease {
  readonly found: OwnCase;
  readonly release: LoadedRelease;
}

/**
 * A release in a case of the officer's own.
 * @throws SamsynError `input.not-found`
 */
export async function findOwnRelease(
  db: Reader,
  officer: Officer,
  releaseId: string,
): Promise<OwnRelease> {
  const release = await loadRelease(db, releaseId);
  return { release, found: await findOwnCase(db, officer, release.key.caseId, 'release') };
}

/**
 * A release that has neither been made nor given up, its case held for this transaction. Of a protected person only a cleared
 * officer decides.
 * @throws SamsynError `input.not-found`, `outward.closed`, `outward.abandoned`, `access.forbidden`
 */
export async function holdOpenRelease(
  tx: Tx,
  officer: Officer,
  releaseId: string,
): Promise<OwnRelease> {
  await lockCase(tx, (await loadRelease(tx, releaseId)).key.caseId);
  const own = await findOwnRelease(tx, officer, releaseId);
  if (own.found.protection !== 'none' && !own.found.cleared)
    throw new SamsynError('access.forbidden', 'only a cleared officer decides on this release');
  if (own.release.released)
    throw new SamsynError('outward.closed', 'the release has been made', 'releaseId');
  if (own.release.abandoned)
    throw new SamsynError('outward.abandoned', 'the release was given up', 'releaseId');
  return own;
}
