// SPDX-License-Identifier: EUPL-1.2
import type { StopRecord } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import type { Instant } from '@samsyn/terms';
import { useId } from 'react';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { useHolderName } from './holder-name.ts';
import { stopHistoryWords } from './stop-history-words.ts';

interface Step {
  readonly at: Instant;
  readonly said: string;
}

/** The times of a stop, from when it came until its end was told, in their order. */
export function StopSteps({ stop }: { readonly stop: StopRecord }) {
  const id = useId();
  const words = useAreaWords(stopHistoryWords);
  const { authority } = useSession();
  const steps = useSteps(stop).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const isOurs = stop.heldBy === authority.id;
  return (
    <>
      <Heading level={5} elementType="h3" id={id}>
        {words.steps}
      </Heading>
      <ol className="sy-list" aria-labelledby={id}>
        {steps.map(({ at, said }) => (
          <li key={`${at} ${said}`}>
            <InstantTime at={at} />: {said}
          </li>
        ))}
      </ol>
      {isOurs && stop.sentAt === null && <p className="sy-quiet">{words.notSent}</p>}
      {stop.sentAt !== null && stop.receivedAt === null && <p>{words.notReceived}</p>}
    </>
  );
}

function useSteps(stop: StopRecord): readonly Step[] {
  const words = useAreaWords(stopHistoryWords);
  const nameOf = useAuthorityName();
  const holderName = useHolderName();
  const { authority, otherAuthority } = useSession();
  const other = nameOf(otherAuthority.id);
  const { court, knownAt, sentAt, receivedAt, acknowledged, raised, ended } = stop;
  const isOurs = stop.heldBy === authority.id;
  return [
    ...(court ? [{ at: court.receivedAt, said: words.came(court.name) }] : []),
    { at: knownAt, said: isOurs ? words.registered : words.arrived(nameOf(stop.heldBy)) },
    ...(sentAt === null ? [] : [{ at: sentAt, said: words.sent(other) }]),
    ...(receivedAt === null ? [] : [{ at: receivedAt, said: words.received(other) }]),
    ...acknowledged.map((one) => ({
      at: one.at,
      said: words.noted(holderName(one), one.officer),
    })),
    ...raised.map(({ level, at }) => ({ at, said: words.raised(level) })),
    ...(ended?.by
      ? [
          {
            at: ended.by.knownAt,
            said: words.ended(ended.by.sourceReference, nameOf(ended.by.heldBy)),
          },
        ]
      : []),
  ];
}
