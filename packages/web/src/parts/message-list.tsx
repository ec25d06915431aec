// SPDX-License-Identifier: EUPL-1.2
import '../layout/facts.css';
import type { MessageStatus } from '@samsyn/contract';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';
import { InstantTime } from './instant-time.tsx';
import { ReceiptFacts } from './receipt-facts.tsx';

/** The heading of the messages, where the focus goes after a sending. */
export const messagesHeading = 'messages';

/** The messages of a case or a disclosure: where each is, and what the recipient has receipted. */
export function MessageList({ messages: shown }: { readonly messages: readonly MessageStatus[] }) {
  const { messages } = useLanguage();
  const latestFirst = shown.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <section aria-labelledby={messagesHeading}>
      <Heading level={2} id={messagesHeading} tabIndex={-1}>
        {messages.message.title}
      </Heading>
      {shown.length === 0 && <p>{messages.message.none}</p>}
      <ul className="sy-list" aria-labelledby={messagesHeading}>
        {latestFirst.map((message) => (
          <li key={message.messageId}>
            <OneMessage message={message} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneMessage({ message }: { readonly message: MessageStatus }) {
  const { messages } = useLanguage();
  const words = messages.message;
  const kind = messages.words.messageKind[message.kind];
  const failing = message.state !== 'delivered' && message.state !== 'received';
  return (
    <>
      <Heading level={5} elementType="h3">
        {message.direction === 'out' ? words.out(kind) : words.in(kind)}
      </Heading>
      <dl className="sy-facts sy-beside">
        <dt>{words.state}</dt>
        <dd>
          <strong>{messages.words.messageState[message.state]}</strong>,{' '}
          <InstantTime at={message.at} />
        </dd>
        {message.direction === 'out' && failing && (
          <>
            <dt>{words.attempts}</dt>
            <dd>{message.attempts}</dd>
          </>
        )}
        {message.lastErrorCode !== null && (
          <>
            <dt>{words.lastError}</dt>
            <dd>{message.lastErrorCode}</dd>
          </>
        )}
        {message.direction === 'out' && <ReceiptFacts receipt={message.receipt} />}
      </dl>
      <Link href={paths.evidence(message.messageId)}>{words.evidence}</Link>
      <Digests message={message} />
    </>
  );
}

/** What a reviewer compares byte for byte. */
function Digests({ message }: { readonly message: MessageStatus }) {
  const words = useLanguage().messages.message;
  return (
    <Accordion>
      <AccordionItem title={words.digests} headingLevel="h4" size="medium">
        <dl className="sy-facts">
          <dt>{words.digest}</dt>
          <dd className="sy-digest">{message.digest}</dd>
          {message.receipt !== null && (
            <>
              <dt>{words.leaf}</dt>
              <dd className="sy-digest">{message.receipt.ledgerLeaf}</dd>
            </>
          )}
        </dl>
      </AccordionItem>
    </Accordion>
  );
}
