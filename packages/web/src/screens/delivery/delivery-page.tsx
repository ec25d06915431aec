// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { DeliveryCounts } from './delivery-counts.tsx';
import { deliveryDesk } from './delivery-desk.ts';
import { deliveryWords } from './delivery-words.ts';
import { StuckMessageCard } from './stuck-message-card.tsx';

/** What does not get through: why, and what can be done. */
export function DeliveryPage() {
  const words = useAreaWords(deliveryWords);
  const query = useQuery(deliveryDesk());
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <p>
        <Link href={paths.reconciliation}>{words.comparison}</Link>
      </p>
      <Loaded query={query}>
        {({ messages, counts }) => (
          <>
            {counts && <DeliveryCounts counts={counts} />}
            {messages.length === 0 && !counts && <p role="status">{words.none}</p>}
            <ul className="sy-list" aria-label={words.title}>
              {messages.map((message) => (
                <li key={message.messageId}>
                  <StuckMessageCard message={message} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </>
  );
}
