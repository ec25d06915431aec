// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { BackToCase } from '../../parts/back-to-case.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { AskForm } from './ask-form.tsx';

/** One item asked for by itself, with its reason: the only way to ask for sensitive items. */
export function AskPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/ask' });
  const { ask, request } = useLanguage().messages;
  const query = useQuery(queries.askable(caseId));
  return (
    <Loaded query={query} isPage>
      {({ items }) => (
        <div className="sy-stack">
          <BackToCase caseId={caseId} />
          <PageHeading>{ask.title}</PageHeading>
          <AskedOfYou what={ask.what} law={request.law} happens={ask.happens} />
          {items.length === 0 ? <p>{ask.none}</p> : <AskForm caseId={caseId} items={items} />}
        </div>
      )}
    </Loaded>
  );
}
