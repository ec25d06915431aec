// SPDX-License-Identifier: EUPL-1.2
import { CorrectionView } from '@samsyn/contract';
import type { TimelineEntry } from '@samsyn/contract';
import { corrections } from '@samsyn/casework';
import type { ActSituation } from '@samsyn/casework';

/** Every correction in the case, with whether the other authority has it and what was done before. */
export function correctionViews(
  { entries, told, received }: ActSituation,
  timeline: readonly TimelineEntry[],
): CorrectionView[] {
  return corrections(entries, timeline).map(
    ({ replacedBy, notedOn, found, notice, restedOn, ...rest }) =>
      CorrectionView.parse({
        ...rest,
        notice,
        replacedBy: replacedBy ?? null,
        told: told.has(notice) || received?.has(notice) === true,
        noted: notedOn !== undefined && found !== undefined ? { on: notedOn, found } : null,
        restedOn: [...restedOn],
      }),
  );
}
