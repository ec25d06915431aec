// SPDX-License-Identifier: EUPL-1.2
import type { TimelineEntry } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useSession } from '../../client/use-session.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { instantText } from '../../words/instant-words.ts';

/** Names shown of the items that an event concerns; the rest stand with the request or message. */
const namesShown = 3;

/** What happened, latest first; when it happened and when it was known here are two things. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const { messages } = useLanguage();
  const latestFirst = entries.toSorted((a, b) => b.knownAt.localeCompare(a.knownAt));
  return (
    <section aria-labelledby="timeline">
      <Heading level={2} id="timeline">
        {messages.case.timeline}
      </Heading>
      <ol className="sy-list" aria-labelledby="timeline">
        {latestFirst.map((entry) => (
          <Happening key={entry.eventId} entry={entry} />
        ))}
      </ol>
    </section>
  );
}

function Happening({ entry }: { readonly entry: TimelineEntry }) {
  const { messages } = useLanguage();
  const words = messages.case;
  const { authority } = useSession();
  const { nameOf } = useCatalogue();
  const by = useAuthorityName()(entry.by.authority);
  const whose = entry.by.authority === authority.id ? words.ownEvent(by) : words.otherEvent(by);
  const knownLater = instantText(entry.knownAt) !== instantText(entry.happenedAt);
  return (
    <li>
      <strong>{messages.words.timeline[entry.kind]}</strong>
      <div className="sy-quiet">
        {knownLater && `${words.happened}: `}
        <InstantTime at={entry.happenedAt} />
        {knownLater && (
          <>
            <br />
            {words.known}: <InstantTime at={entry.knownAt} />
          </>
        )}
        <br />
        {whose}
        {entry.by.officer !== null && `, ${words.by(entry.by.officer)}`}
        {entry.items.length > 0 && (
          <>
            <br />
            {words.concerns}: <SomeItems names={entry.items.map(nameOf)} />
          </>
        )}
      </div>
    </li>
  );
}

function SomeItems({ names }: { readonly names: readonly string[] }) {
  const words = useLanguage().messages.case;
  const first = names.slice(0, namesShown).join(', ');
  const more = names.length - namesShown;
  return more > 1 ? words.concernsMore(first, more) : names.join(', ');
}
