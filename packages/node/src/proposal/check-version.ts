// SPDX-License-Identifier: EUPL-1.2
import type { ProposalCheck } from '@samsyn/contract';
import {
  type Caseload,
  type Comparison,
  provisionChanges,
  publishProvisions,
} from '@samsyn/impact';
import { type Amendment, checkAmendment, type Lawbook, loadObligations } from '@samsyn/lawbook';
import { limits } from '@samsyn/terms';
import { changesInWords } from './compare-version.ts';

/**
 * Whether the version can stand by every obligation of the law; consequences in words only when it can.
 * @throws SamsynError `law.*`
 */
export function checkVersion(
  lawbook: Lawbook,
  amendment: Amendment,
  folder: string,
  compared: () => Comparison,
  caseload: Caseload,
): ProposalCheck {
  const { holds, obligations } = checkAmendment(lawbook, amendment, ({ vocabulary }) =>
    loadObligations(folder, vocabulary),
  );
  const refusals = obligations
    .filter((one) => !one.holds)
    .flatMap(({ name, violations }) =>
      violations.slice(0, limits.proposalRefusalsShownMax).map(({ place, message, witness }) => ({
        obligation: name,
        place,
        message,
        witness: witness?.sentence ?? null,
      })),
    );
  if (!holds) return { kind: 'checked', holds, refusals, changes: [], provisions: [] };
  const comparison = compared();
  const { provisions } = publishProvisions(provisionChanges(comparison, caseload));
  const changes = changesInWords(comparison);
  return { kind: 'checked', holds, refusals, changes, provisions: [...provisions] };
}
