// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import type { TransportOrder } from '@samsyn/contract';
import { ItemId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { LinePart } from '../../parts/line-part.tsx';
import { fieldText } from '../../words/field-words.ts';
import { transportOrders } from './custody-queries.ts';
import { custodyWords } from './custody-words.ts';

const ordered = ItemId.parse('transport-order-police');

/** Transports to carry out, as their carrier may see them: a case number and the needs, no person. */
export function CarrierOrders() {
  const words = useAreaWords(custodyWords).carrier;
  const query = useQuery(transportOrders());
  return (
    <section aria-labelledby="carrier-orders" className="sy-stack">
      <Heading level={2} id="carrier-orders">
        {words.title}
      </Heading>
      <p>{words.intro}</p>
      <Loaded query={query}>
        {({ orders, more }) => (
          <>
            {orders.length === 0 && <p>{words.none}</p>}
            <ul className="sy-list" aria-labelledby="carrier-orders">
              {orders.map((order) => (
                <OneOrder key={order.orderId} order={order} />
              ))}
            </ul>
            {more && <p>{words.more}</p>}
          </>
        )}
      </Loaded>
    </section>
  );
}

function OneOrder({ order }: { readonly order: TransportOrder }) {
  const id = useId();
  const words = useAreaWords(custodyWords).carrier;
  return (
    <li>
      <article aria-labelledby={id}>
        <Heading level={5} elementType="h3" id={id}>
          {words.order(order.number)}
        </Heading>
        {order.cancelledOn !== null && (
          <p>
            <strong>{words.cancelled(order.cancelledOn)}</strong>
          </p>
        )}
        {order.stopped && (
          <p>
            <strong>{words.stopped}</strong>
          </p>
        )}
        <OrderFacts order={order} />
        {order.protected && <p>{words.protected}</p>}
      </article>
    </li>
  );
}

/** When and on what decision; and, unless the person is protected, what it must cope with. */
function OrderFacts({ order }: { readonly order: TransportOrder }) {
  const words = useAreaWords(custodyWords).carrier;
  const spoken = useLanguage();
  const country = useCatalogue().find(ordered)?.fields['destination'];
  const { answer, medicineDuringTravel: medicine, risk } = order;
  const planned = answer?.plannedOn ?? '';
  const parts: readonly (readonly [string, string | null])[] = [
    [words.ordered, order.orderedOn],
    [words.validUntil, order.validUntil],
    [words.ground, order.ground],
    [words.destination, order.destination && fieldText(country, order.destination, spoken)],
    [words.risk, risk && words.risks[risk]],
    [words.medicine, medicine === null ? null : words.yesNo(medicine)],
    [words.language, order.language],
    [words.answer, answer ? `${words.answers[answer.answer]} ${planned}`.trim() : words.noAnswer],
  ];
  return (
    <dl className="sy-line">
      {parts.map(
        ([label, text]) =>
          text !== null && (
            <LinePart key={label} label={label}>
              {text}
            </LinePart>
          ),
      )}
    </dl>
  );
}
