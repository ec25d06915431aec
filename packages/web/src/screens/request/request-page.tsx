// SPDX-License-Identifier: EUPL-1.2
import type { RequestView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { InstantTime } from '../../parts/instant-time.tsx';
import { ReadyPanel } from './ready-panel.tsx';
import { RequestItem } from './request-item.tsx';

/** A request: reviewed item by item while it is prepared, then what became of each item. */
export function RequestPage() {
  const { requestId } = useParams({ from: '/requests/$requestId' });
  const query = useQuery(queries.request(requestId));
  return (
    <Loaded query={query} isPage>
      {(view) => <Opened view={view} />}
    </Loaded>
  );
}

function Opened({ view }: { readonly view: RequestView }) {
  const { messages } = useLanguage();
  const { compare } = useCatalogue();
  const words = messages.request;
  const reviewing = view.direction === 'out' && view.state === 'prepared';
  const items = view.items.toSorted((a, b) => compare(a.item, b.item));
  return (
    <div className="sy-stack">
      <CaseHeading title={words.title} about={view} />
      <AskedOfYou
        what={reviewing ? words.what : words.whatNone}
        law={words.law}
        {...(reviewing && { happens: words.happens })}
      />
      <p className="sy-quiet">
        {messages.case[view.kind]}: {messages.words.requestState[view.state]},{' '}
        <InstantTime at={view.at} />
        {view.officer !== null && `, ${messages.case.by(view.officer)}`}
      </p>
      <section aria-labelledby="request-items" className="sy-stack">
        <Heading level={2} id="request-items">
          {words.items}
        </Heading>
        {items.map((item) => (
          <RequestItem key={item.item} view={view} item={item} reviewing={reviewing} />
        ))}
      </section>
      <ReadyPanel view={view} reviewing={reviewing} />
    </div>
  );
}
