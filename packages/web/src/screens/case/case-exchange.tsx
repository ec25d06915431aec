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
  const { disclosures, requests, disclosureLink, requestLink, waitingItems } = messages.case;
  return (
    <>
      <section aria-labelledby="disclosures">
        <Heading level={2} id="disclosures">
          {disclosures}
        </Heading>
        {view.disclosures.length === 0 && <p>{messages.app.none}</p>}
        <ul className="sy-list">
          {view.disclosures.map((one) => (
            <li key={one.disclosureId}>
              <Link href={paths.disclosure(one.disclosureId)}>
                {disclosureLink(messages.words.purpose[one.purpose], instantText(one.openedAt))}
              </Link>
              <p>
                {messages.words.disclosureState[one.state]}, {waitingItems(one.waiting)}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="requests">
        <Heading level={2} id="requests">
          {requests}
        </Heading>
        {view.requests.length === 0 && <p>{messages.app.none}</p>}
        <ul className="sy-list">
          {view.requests.map((one) => (
            <li key={one.requestId}>
              <Link href={paths.request(one.requestId)}>
                {requestLink(messages.case[one.kind], instantText(one.at))}
              </Link>
              <p>{messages.words.requestState[one.state]}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
