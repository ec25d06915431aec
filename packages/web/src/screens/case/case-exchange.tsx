// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useLanguage } from '../../language/language-context.ts';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';

/** The disclosures and the requests of the case, each with where it stands. */
export function CaseExchange({ view }: { readonly view: CaseView }) {
  const { messages } = useLanguage();
  const { exchange, noExchange, disclosureLink, requestLink, waitingItems } = messages.case;
  const { disclosureState, purpose, requestState } = messages.words;
  return (
    <section aria-labelledby="exchange">
      <Heading level={2} id="exchange">
        {exchange}
      </Heading>
      {view.disclosures.length + view.requests.length === 0 && <p>{noExchange}</p>}
      <ul className="sy-list" aria-labelledby="exchange">
        {view.disclosures.map((one) => (
          <li key={one.disclosureId}>
            <Link href={paths.disclosure(one.disclosureId)}>
              {disclosureLink(purpose[one.purpose], instantText(one.openedAt))}
            </Link>
            <div className="sy-quiet">
              {disclosureState[one.state]}
              {one.state === 'open' && `, ${waitingItems(one.waiting)}`}
            </div>
          </li>
        ))}
        {view.requests.map((one) => (
          <li key={one.requestId}>
            <Link href={paths.request(one.requestId)}>
              {requestLink(messages.case[one.kind], instantText(one.at))}
            </Link>
            <div className="sy-quiet">{requestState[one.state]}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}
