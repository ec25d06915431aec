// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** The check before departure, fetched where the officer's authority is to enforce. */
export const LazyCaseGate = lazy(async () => {
  const { CaseGate } = await import('../gate/case-gate.tsx');
  return { default: CaseGate };
});
