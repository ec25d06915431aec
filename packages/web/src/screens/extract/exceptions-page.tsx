// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { routes } from '@samsyn/contract';
import { CaseId } from '@samsyn/terms';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { call } from '../../client/call.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Link } from '@midas-ds/components/link';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useLanguage } from '../../language/language-context.ts';
import { paths } from '../../paths.ts';
import { ExceptForm } from './except-form.tsx';
import { ExceptionCard } from './exception-card.tsx';
import { extractWords } from './extract-words.ts';

const exceptionsOf = (caseId: CaseId) =>
  queryOptions({
    queryKey: ['case', caseId, 'extract-exceptions'],
    queryFn: () => call(routes.listExceptions, { params: { caseId } }),
  });

/** What is kept from the person herself in one case: decided, and lifted. */
export function ExceptionsPage() {
  const params = useParams({ from: '/cases/$caseId/extract-exceptions' });
  const caseId = CaseId.parse(params.caseId);
  const words = useAreaWords(extractWords).exceptions;
  const { messages } = useLanguage();
  const query = useQuery(exceptionsOf(caseId));
  return (
    <Loaded query={query} isPage>
      {({ number, items, exceptions }) => (
        <div className="sy-stack">
          <div>
            <PageHeading>{words.title}</PageHeading>
            <p>
              <Link href={paths.case(caseId)}>{messages.case.title(number)}</Link>
            </p>
          </div>
          <AskedOfYou what={words.what} law={words.law} happens={words.happens} />
          <section aria-label={words.standing} className="sy-stack">
            {exceptions.length === 0 && <p>{words.none}</p>}
            {exceptions.map((one) => (
              <ExceptionCard key={one.exceptionId} caseId={caseId} exception={one} />
            ))}
          </section>
          <ExceptForm
            key={exceptions.length}
            caseId={caseId}
            items={items.filter((item) =>
              exceptions.every((one) => one.item !== item || one.lifted !== null),
            )}
          />
        </div>
      )}
    </Loaded>
  );
}
