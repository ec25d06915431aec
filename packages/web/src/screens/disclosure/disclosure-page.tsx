// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { MessageList } from '../../parts/message-list.tsx';
import { DisclosureHeader } from './disclosure-header.tsx';
import { DisclosureItem } from './disclosure-item.tsx';
import { SendPanel } from './send-panel.tsx';

/**
 * A disclosure, whatever its purpose: what has been sent of it and where that is, each item's
 * outcome, what is asked, what is sent next.
 */
export function DisclosurePage() {
  const { disclosureId } = useParams({ from: '/disclosures/$disclosureId' });
  const query = useQuery(queries.disclosure(disclosureId));
  return (
    <Loaded query={query} isPage>
      {(view) => <Opened view={view} />}
    </Loaded>
  );
}

function Opened({ view }: { readonly view: DisclosureView }) {
  const { disclosure } = useLanguage().messages;
  return (
    <div className="sy-stack">
      <DisclosureHeader view={view} />
      {view.messages.length > 0 && <MessageList messages={view.messages} />}
      <section aria-labelledby="disclosure-items" className="sy-stack">
        <Heading level={2} id="disclosure-items">
          {disclosure.items}
        </Heading>
        {view.items.map((item) => (
          <DisclosureItem key={item.item} view={view} item={item} />
        ))}
      </section>
      {view.state === 'open' && <SendPanel view={view} />}
    </div>
  );
}
