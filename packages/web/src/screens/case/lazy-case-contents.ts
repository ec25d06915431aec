// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Fetched with the words of its own, so that the case itself is shown first. */
export const LazyCaseContents = lazy(async () => {
  const { CaseContents } = await import('./case-contents.tsx');
  return { default: CaseContents };
});
