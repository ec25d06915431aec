// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { JointCaseView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { lifeWords } from '../life/life-words.ts';
import { jointWords } from './joint-words.ts';

/** What has happened as the messages tell it, and the messages themselves; the latest first. */
export function JointHappened({ view }: { readonly view: JointCaseView }) {
  const words = useAreaWords(jointWords);
  const { kinds } = useAreaWords(lifeWords);
  const nameOf = useAuthorityName();
  const events = view.happened.toReversed();
  return (
    <>
      <section aria-labelledby="happened" className="sy-stack">
        <Heading level={2} id="happened">
          {words.happened}
        </Heading>
        {events.length === 0 && <p>{words.nothingHappened}</p>}
        <ol className="sy-list" aria-labelledby="happened">
          {events.map(({ eventId, kind, happenedOn, by, told }) => (
            <li key={eventId}>
              <strong>{kinds[kind]}</strong>, <span className="sy-whole">{happenedOn}</span>
              <div className="sy-quiet">
                {words.toldBy(nameOf(by))} <InstantTime at={told.at} />
              </div>
            </li>
          ))}
        </ol>
      </section>
      <Messages view={view} />
    </>
  );
}

function Messages({ view }: { readonly view: JointCaseView }) {
  const words = useAreaWords(jointWords);
  const { messages } = useLanguage();
  const nameOf = useAuthorityName();
  const catalogue = useCatalogue();
  return (
    <section aria-labelledby="messages" className="sy-stack">
      <Heading level={2} id="messages">
        {words.messages}
      </Heading>
      <ol className="sy-list" aria-labelledby="messages">
        {view.messages.toReversed().map(({ kind, told, items }) => (
          <li key={told.messageId}>
            <strong>{messages.words.messageKind[kind]}</strong>, {words.toldBy(nameOf(told.by))}{' '}
            <InstantTime at={told.at} />
            {items.length > 0 && (
              <div className="sy-quiet">{items.map(catalogue.nameOf).join(', ')}</div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
