// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Fetched with the words of its own, so that the case itself is shown first. */
export const LazyCaseIntake = lazy(async () => {
  const { CaseIntake } = await import('./case-intake.tsx');
  return { default: CaseIntake };
});
