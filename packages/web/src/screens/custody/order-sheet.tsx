// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { EntryCard } from '../../parts/entry-card.tsx';
import { custodyWords } from './custody-words.ts';
import { latestAnswer, latestOrder } from './latest-order.ts';

/** The transport order as it goes to the Prison and Probation Service, and what it answered. */
export function OrderSheet({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(custodyWords);
  const order = latestOrder(view.entries);
  const answer = latestAnswer(view.entries);
  return (
    <div className="sy-stack">
      <p>{words.transportIntro}</p>
      {order ? <EntryCard entry={order} /> : <p>{words.transportNone}</p>}
      {order?.value['cancelledOn'] !== undefined && (
        <p>
          <strong>{words.cancelled}</strong>
        </p>
      )}
      {answer && (
        <section aria-labelledby="order-answer">
          <Heading level={2} id="order-answer">
            {words.transportAnswer}
          </Heading>
          <EntryCard entry={answer} />
        </section>
      )}
    </div>
  );
}
