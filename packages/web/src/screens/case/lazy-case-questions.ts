// SPDX-License-Identifier: EUPL-1.2
import { lazy } from 'react';

/** Questions and answers, what is missing, and the release desk, fetched beside the case. */
export const LazyCaseQuestions = lazy(async () => {
  const { CaseQuestions } = await import('../corrections/case-questions.tsx');
  return { default: CaseQuestions };
});
