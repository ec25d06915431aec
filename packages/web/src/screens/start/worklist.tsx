// SPDX-License-Identifier: EUPL-1.2
import type { WorklistEntry } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { paths } from '../../paths.ts';
import { LazyAcknowledge } from './lazy-acknowledge.ts';

/** What waits for the officer's unit: what, why and since when. */
export function Worklist() {
  const { start } = useLanguage().messages;
  const query = useQuery(queries.worklist());
  return (
    <section aria-labelledby="worklist">
      <Heading level={2} id="worklist">
        {start.worklist}
      </Heading>
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <p>{start.worklistEmpty}</p>
          ) : (
            <ul className="sy-list" aria-labelledby="worklist">
              {entries.map((entry) => (
                <WaitingAct key={keyOf(entry)} entry={entry} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function WaitingAct({ entry }: { readonly entry: WorklistEntry }) {
  const { start, words } = useLanguage().messages;
  return (
    <li>
      <p>
        <Link href={placeOf(entry)}>
          {start.worklistLink(words.worklist[entry.kind], entry.number)}
        </Link>
      </p>
      <p>
        <PersonName name={entry.personName} />, <InstantTime at={entry.since} since />
      </p>
      <p>{words.worklistWhy[entry.kind]}</p>
      {entry.stopId !== undefined && (
        <Suspense fallback={<Loading />}>
          <LazyAcknowledge caseId={entry.caseId} stopId={entry.stopId} number={entry.number} />
        </Suspense>
      )}
    </li>
  );
}

function placeOf(entry: WorklistEntry): string {
  if (entry.kind === 'delivery-stuck' || entry.kind === 'message-set-aside') return paths.delivery;
  if (entry.kind === 'resolve-classification') return paths.classify(entry.caseId);
  if (entry.kind === 'review-request' && entry.requestId !== undefined)
    return paths.request(entry.requestId);
  if (entry.disclosureId !== undefined) return paths.disclosure(entry.disclosureId);
  if (entry.requestId !== undefined) return paths.request(entry.requestId);
  return paths.case(entry.caseId);
}

function keyOf(entry: WorklistEntry): string {
  return [
    entry.kind,
    entry.caseId,
    entry.disclosureId,
    entry.requestId,
    entry.alarm,
    entry.stopId,
    entry.since,
  ].join(' ');
}
