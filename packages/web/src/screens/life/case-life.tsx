// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView, LifeEventView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { lifeStateWords } from './life-state-words.ts';
import { lifeWords } from './life-words.ts';

/** Where the case has come, and the events that led there, the latest first. */
export function CaseLife({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(lifeWords);
  const { states, events } = view.life;
  const known = states.filter(({ state }) => state !== 'none');
  return (
    <section aria-labelledby="life">
      <Heading level={2} id="life">
        {words.title}
      </Heading>
      <p>{words.intro}</p>
      <dl className="sy-facts sy-fields">
        {known.map((one) => (
          <div key={one.of}>
            <dt>{words.of[one.of]}</dt>
            <dd>
              {lifeStateWords(words, one)}
              {one.since !== null && `, ${words.since(one.since)}`}
            </dd>
          </div>
        ))}
      </dl>
      {events.length === 0 && <p>{words.none}</p>}
      <ol className="sy-list" aria-labelledby="life">
        {events.toReversed().map((event) => (
          <Happened key={event.eventId} event={event} />
        ))}
      </ol>
    </section>
  );
}

function Happened({ event }: { readonly event: LifeEventView }) {
  const words = useAreaWords(lifeWords);
  const by = useAuthorityName()(event.by);
  return (
    <li>
      <strong>{words.kinds[event.kind]}</strong>
      <div className="sy-quiet">
        {event.happenedOn}, {by}
        {event.source && `, ${event.source.reference}`}
        <br />
        {words.known}: <InstantTime at={event.knownAt} />
      </div>
      {event.standing === 'out-of-place' && <div>{words.outOfPlace}</div>}
      {event.standing === 'ahead' && <div>{words.ahead}</div>}
    </li>
  );
}
