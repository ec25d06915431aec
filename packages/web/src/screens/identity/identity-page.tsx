// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Heading } from '@midas-ds/components/heading';
import { type CaseView, routes } from '@samsyn/contract';
import type { ActKind } from '@samsyn/terms';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { LinkButton } from '@midas-ds/components/link-button';
import { useParams } from '@tanstack/react-router';
import { call } from '../../client/call.ts';
import { queries } from '../../client/queries.ts';
import { fleeting } from '../../client/queries/how-kept.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { paths } from '../../paths.ts';
import { ClaimTable } from './claim-table.tsx';
import { identityWords } from './identity-words.ts';
import { LinkForm } from './link-form.tsx';
import { PersonLinks } from './person-links.tsx';

const identityOf = (caseId: string) =>
  queryOptions({
    queryKey: ['case', caseId, 'identity'],
    queryFn: () => call(routes.getIdentity, { params: { caseId } }),
    ...fleeting,
  });

/** Who the person is said to be, every claim beside the others; and whom the person may also be. */
export function IdentityPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/identity' });
  const words = useAreaWords(identityWords);
  const cases = useQuery(queries.case(caseId));
  const identity = useQuery(identityOf(caseId));
  return (
    <Loaded query={cases} isPage>
      {(view) => (
        <div className="sy-stack">
          <CaseHeading title={words.title} about={view.summary} />
          <AskedOfYou what={words.what} law={words.law} happens={words.happens} />
          <Loaded query={identity}>
            {({ claims, links, mayLink }) => (
              <>
                <section aria-labelledby="claims" className="sy-stack">
                  <Heading level={2} id="claims">
                    {words.claims}
                  </Heading>
                  {claims.length === 0 ? <p>{words.none}</p> : <ClaimTable claims={claims} />}
                  <IdentityActs view={view} />
                </section>
                <PersonLinks caseId={view.summary.caseId} links={links} mayLink={mayLink} />
                {mayLink && <LinkForm key={links.length} caseId={view.summary.caseId} />}
              </>
            )}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}

/** The acts on identity that are open to the officer. */
function IdentityActs({ view: { acts, summary } }: { readonly view: CaseView }) {
  const words = useAreaWords(identityWords);
  const isOpen = (act: ActKind) => acts.some((one) => one.act === act && one.open);
  if (!isOpen('add-identity-claim') && !isOpen('record-comment')) return null;
  return (
    <div className="sy-buttons">
      {isOpen('add-identity-claim') && (
        <LinkButton href={paths.act(summary.caseId, 'add-identity-claim')} variant="secondary">
          {words.add}
        </LinkButton>
      )}
      {isOpen('record-comment') && (
        <LinkButton href={paths.act(summary.caseId, 'record-comment')} variant="secondary">
          {words.comment}
        </LinkButton>
      )}
    </div>
  );
}
