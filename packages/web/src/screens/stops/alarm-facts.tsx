// SPDX-License-Identifier: EUPL-1.2
import type { AwaitingStop } from '@samsyn/contract';
import type { ReactNode } from 'react';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { instantText } from '../../words/instant-words.ts';
import { StopLawText } from './stop-law-text.tsx';
import { stopWords } from './stop-words.ts';

/** What a stop that stands over the screen is: which case, from whom, since when, how far raised. */
export function AlarmFacts({ stop }: { readonly stop: AwaitingStop }) {
  const words = useAreaWords(stopWords);
  const { alarm } = words;
  const nameOf = useAuthorityName();
  const { lastRaisedAt, sourceReference, heldBy, caseId, onlyDecision } = stop;
  return (
    <>
      <dl className="sy-facts sy-fields">
        <Fact label={alarm.case}>{stop.number}</Fact>
        <Fact label={words.since}>{stop.since}</Fact>
        {caseId !== null && (
          <Fact label={words.reach}>
            {onlyDecision === null ? words.everyDecision : words.onlyDecision(onlyDecision)}
          </Fact>
        )}
        <Fact label={words.law}>
          <StopLawText law={stop.law} />
        </Fact>
        {sourceReference !== null && <Fact label={words.source}>{sourceReference}</Fact>}
        {heldBy !== null && <Fact label={words.heldBy}>{nameOf(heldBy)}</Fact>}
        <Fact label={words.known}>
          <InstantTime at={stop.knownAt} />
        </Fact>
      </dl>
      <p>
        <strong>{alarm.raised}:</strong>{' '}
        {lastRaisedAt === null
          ? alarm.notRaised
          : alarm.raisedTimes(stop.timesRaised, instantText(lastRaisedAt))}{' '}
        {alarm.raisedNext(instantText(stop.raisedNextAt))}
      </p>
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
