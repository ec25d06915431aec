// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView } from '@samsyn/contract';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Happened } from './happened.tsx';
import { happenings } from './happenings.ts';
import { lifeStateWords } from './life-state-words.ts';
import { lifeWords } from './life-words.ts';

/** Where the case has come, and what led there, the latest first: our own beside what we were told. */
export function CaseLife({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(lifeWords);
  const { say } = useLanguage();
  const { authority, otherAuthority } = useSession();
  const known = view.life.states.filter(({ state }) => state !== 'none');
  const found = happenings(view);
  return (
    <section aria-labelledby="life">
      <Heading level={2} id="life" tabIndex={-1}>
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
      {found.length === 0 && <p>{words.none}</p>}
      <div className="sy-lanes sy-lane-names" aria-hidden="true">
        <strong className="sy-own">{words.ownLane(say(authority.name))}</strong>
        <strong className="sy-other">{words.otherLane(say(otherAuthority.name))}</strong>
      </div>
      <ol className="sy-list sy-lanes" aria-labelledby="life">
        {found.map((one) => (
          <Happened key={one.eventId} happening={one} isOwn={one.by === authority.id} />
        ))}
      </ol>
    </section>
  );
}
