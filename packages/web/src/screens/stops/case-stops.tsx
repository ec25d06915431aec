// SPDX-License-Identifier: EUPL-1.2
import type { CaseView, StopView } from '@samsyn/contract';
import { routes } from '@samsyn/contract';
import { Button } from '@midas-ds/components/button';
import { Heading } from '@midas-ds/components/heading';
import { useId } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { useHolderName } from './holder-name.ts';
import { stopWords } from './stop-words.ts';

/** Every stop of the case, its end and orders of release: who has taken note, and who has not. */
export function CaseStops({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(stopWords);
  if (view.stops.length === 0) return null;
  return (
    <section aria-labelledby="stops" className="sy-stack">
      <Heading level={2} id="stops">
        {words.title}
      </Heading>
      {view.stops.map((stop) => (
        <OneStop key={stop.signalId} stop={stop} caseId={view.summary.caseId} />
      ))}
    </section>
  );
}

function OneStop({ stop, caseId }: { readonly stop: StopView; readonly caseId: string }) {
  const id = useId();
  const words = useAreaWords(stopWords);
  const kind = words.what[stop.what];
  const tell = useSay();
  const send = useAct(routes.acknowledgeStop, () => tell(words.acknowledgedAbout(kind)));
  return (
    <article aria-labelledby={id}>
      <Heading level={3} id={id}>
        {kind}
      </Heading>
      <StopFacts stop={stop} />
      <Noted stop={stop} />
      {stop.timesRaised > 0 && stop.missing.length > 0 && (
        <p>{words.raised(String(stop.timesRaised))}</p>
      )}
      <ProblemBanner error={send.error} />
      {stop.mayAcknowledge && (
        <>
          <Button
            aria-label={words.acknowledgeAbout(kind)}
            isDisabled={send.isPending}
            onPress={() => send.mutate({ params: { caseId, stopId: stop.signalId }, body: {} })}
          >
            {words.acknowledge}
          </Button>
          <p className="sy-quiet">{words.acknowledgeMeans}</p>
        </>
      )}
    </article>
  );
}

function StopFacts({ stop }: { readonly stop: StopView }) {
  const words = useAreaWords(stopWords);
  const nameOf = useAuthorityName();
  return (
    <dl className="sy-facts sy-fields">
      <Fact label={words.since}>{stop.since}</Fact>
      <Fact label={words.source}>{stop.sourceReference}</Fact>
      <Fact label={words.heldBy}>{nameOf(stop.heldBy)}</Fact>
      <Fact label={words.reach}>
        {stop.onlyDecision === null ? words.everyDecision : words.onlyDecision(stop.onlyDecision)}
      </Fact>
      <Fact label={words.known}>
        <InstantTime at={stop.knownAt} />
      </Fact>
      {stop.court && (
        <>
          <Fact label={words.came}>
            <InstantTime at={stop.court.receivedAt} />
          </Fact>
          <Fact label={words.registered}>
            <InstantTime at={stop.court.registeredAt} />
          </Fact>
        </>
      )}
    </dl>
  );
}

function Noted({ stop }: { readonly stop: StopView }) {
  const words = useAreaWords(stopWords);
  const holderName = useHolderName();
  return (
    <dl className="sy-facts sy-fields">
      <Fact label={words.noted}>
        {stop.acknowledged.length === 0 && words.nobody}
        <ul className="sy-list">
          {stop.acknowledged.map((one) => (
            <li key={`${one.authority} ${one.party}`}>
              {words.notedBy(holderName(one), one.officer)}, <InstantTime at={one.at} />
            </li>
          ))}
        </ul>
      </Fact>
      {stop.missing.length > 0 && (
        <Fact label={words.notNoted}>
          <ul className="sy-list">
            {stop.missing.map((one) => (
              <li key={`${one.authority} ${one.party}`}>
                <strong>{holderName(one)}</strong>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
