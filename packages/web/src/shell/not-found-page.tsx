// SPDX-License-Identifier: EUPL-1.2
import { PageHeading } from '../parts/page-heading.tsx';
import { useLanguage } from '../language/language-context.ts';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { app } = useLanguage().messages;
  return (
    <>
      <PageHeading>{app.notFound}</PageHeading>
      <p>{app.notFoundText}</p>
    </>
  );
}
