// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import type { StuckMessage } from '@samsyn/contract';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { paths } from '../../paths.ts';
import { deliveryWords } from './delivery-words.ts';
import { Remedies } from './remedies.tsx';

/** One message: what is wrong with it in words, and what the officer can do. */
export function StuckMessageCard({ message }: { readonly message: StuckMessage }) {
  const id = useId();
  const { messages } = useLanguage();
  const words = useAreaWords(deliveryWords);
  const kind = messages.words.messageKind[message.kind];
  const told = message.direction === 'out' ? words.outgoing : words.incoming;
  return (
    <article aria-labelledby={id} className="sy-stack">
      <Heading level={2} id={id}>
        {message.direction === 'out' ? words.out(kind) : words.in(kind)}
      </Heading>
      <p>{told[message.trouble]}</p>
      <StuckFacts message={message} />
      <Remedies message={message} />
    </article>
  );
}

function StuckFacts({ message }: { readonly message: StuckMessage }) {
  const { messages } = useLanguage();
  const words = useAreaWords(deliveryWords);
  const { number, personName, code, missing } = message;
  return (
    <dl className="sy-facts sy-beside">
      <dt>{words.about}</dt>
      <dd>
        {number === null ? (
          words.notHere
        ) : (
          <>
            <Link href={paths.case(message.caseId)}>{number}</Link>{' '}
            {personName ?? words.protectedName}
          </>
        )}
      </dd>
      <dt>{words.state}</dt>
      <dd>
        <strong>{words.shortly[message.trouble]}</strong>
      </dd>
      <dt>{words.since}</dt>
      <dd>
        <InstantTime at={message.since} />
      </dd>
      {message.attempts > 0 && (
        <>
          <dt>{words.attempts}</dt>
          <dd>{message.attempts}</dd>
        </>
      )}
      {code !== null && (
        <>
          <dt>{words.reason}</dt>
          <dd>
            {(message.direction === 'out' ? words.why[code] : undefined) ??
              messages.problems[code] ??
              messages.problem.general}{' '}
            ({code})
          </dd>
        </>
      )}
      {missing.length > 0 && (
        <>
          <dt>{words.missing}</dt>
          <dd>{missing.join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
