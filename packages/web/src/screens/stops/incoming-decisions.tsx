// SPDX-License-Identifier: EUPL-1.2
import type { IncomingCourtDecision } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useQuery } from '@tanstack/react-query';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useHolderName } from './holder-name.ts';
import { stopWords } from './stop-words.ts';

/** What the other authority has told of courts' decisions, and whom here each has not reached. */
export function IncomingDecisions() {
  const { court } = useAreaWords(stopWords);
  const query = useQuery(queries.incomingCourtDecisions());
  return (
    <section aria-labelledby="incoming">
      <Heading level={2} id="incoming">
        {court.incoming}
      </Heading>
      <Loaded query={query}>
        {({ decisions }) =>
          decisions.length === 0 ? (
            <p>{court.noneIncoming}</p>
          ) : (
            <ul className="sy-list" aria-labelledby="incoming">
              {decisions.map((one) => (
                <Incoming key={one.decisionId} decision={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function Incoming({ decision }: { readonly decision: IncomingCourtDecision }) {
  const words = useAreaWords(stopWords);
  const holderName = useHolderName();
  const { number, what, source, decidedOn, knownAt, missing } = decision;
  return (
    <li>
      <strong>{words.court.told(number, words.what[what], source)}</strong>
      <p>
        {words.since}: {decidedOn}
        <br />
        {words.known}: <InstantTime at={knownAt} />
      </p>
      <p>
        {missing.length === 0
          ? words.court.everyoneHere
          : `${words.notNoted}: ${missing.map(holderName).join('; ')}`}
      </p>
    </li>
  );
}
