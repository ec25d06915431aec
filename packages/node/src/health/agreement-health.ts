// SPDX-License-Identifier: EUPL-1.2
import type { HealthLine } from '@samsyn/contract';
import { installedVersions } from '@samsyn/lawbook';
import { isSettled, loadProposals } from '../agreement/proposal.ts';
import type { HealthContext } from './health-context.ts';
import { seeToIf } from './standing-of.ts';

/** Whether what is in use here is signed by both authorities, and since when. */
export async function agreementHealth({ db, lawbook }: HealthContext): Promise<HealthLine[]> {
  const settled = (await loadProposals(db)).filter(isSettled);
  return [...installedVersions(lawbook).values()].map(({ subject, edition, hash }): HealthLine => {
    const by = settled.find((one) => one.subject === subject && one.hash === hash);
    const at = by?.acts.at(-1)?.at ?? null;
    return { of: 'agreement', standing: seeToIf(!by), at, subject, edition };
  });
}
