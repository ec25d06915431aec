// SPDX-License-Identifier: EUPL-1.2
import { useLanguage } from '../language/language-context.ts';
import { PageHeading } from '../parts/page-heading.tsx';
import { ProblemBanner } from '../parts/problem-banner.tsx';

/** A screen that could not be fetched or drawn; loading the page anew is what helps. */
export function FaultPage({ error }: { readonly error: unknown }) {
  const { problem } = useLanguage().messages;
  return (
    <>
      <PageHeading>{problem.title}</PageHeading>
      <ProblemBanner error={error} again={() => window.location.reload()} />
    </>
  );
}
