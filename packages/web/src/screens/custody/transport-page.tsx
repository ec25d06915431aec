// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Link } from '@midas-ds/components/link';
import { LinkButton } from '@midas-ds/components/link-button';
import type { CaseView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { custodyWords } from './custody-words.ts';
import { latestOrder } from './latest-order.ts';
import { OrderSheet } from './order-sheet.tsx';

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
  return (
    <div className="sy-stack">
      <PageHeading>{`${words.transport}, ${view.summary.number}`}</PageHeading>
      <OrderSheet view={view} />
      <div>
        {latestOrder(view.entries) && (
          <LinkButton href={paths.print(view.summary.caseId, 'transport-order')}>
            {words.print}
          </LinkButton>
        )}{' '}
        <Link href={paths.case(view.summary.caseId)}>{words.back}</Link>
      </div>
    </div>
  );
}
