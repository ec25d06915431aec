// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { LinkButton } from '@midas-ds/components/link-button';
import type { CaseView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { EntryCard } from '../../parts/entry-card.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { custodyWords } from './custody-words.ts';
import { latestAnswer, latestOrder } from './latest-order.ts';

/** The transport order as it goes to the Prison and Probation Service. */
export function TransportPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/transport' });
  const query = useQuery(queries.case(caseId));
  return (
    <Loaded query={query} isPage>
      {(view) => <Order view={view} />}
    </Loaded>
  );
}

function Order({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(custodyWords);
  const order = latestOrder(view.entries);
  const answer = latestAnswer(view.entries);
  return (
    <div className="sy-stack">
      <PageHeading>{`${words.transport}, ${view.summary.number}`}</PageHeading>
      <p>{words.transportIntro}</p>
      {order ? <EntryCard entry={order} /> : <p>{words.transportNone}</p>}
      {order?.value['cancelledOn'] !== undefined && (
        <p>
          <strong>{words.cancelled}</strong>
        </p>
      )}
      {answer && (
        <section aria-labelledby="transport-answer">
          <Heading level={2} id="transport-answer">
            {words.transportAnswer}
          </Heading>
          <EntryCard entry={answer} />
        </section>
      )}
      <div>
        {order && (
          <LinkButton href={paths.print(view.summary.caseId, 'transport-order')}>
            {words.print}
          </LinkButton>
        )}{' '}
        <Link href={paths.case(view.summary.caseId)}>{words.back}</Link>
      </div>
    </div>
  );
}
