// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import type { WorklistEntry } from '@samsyn/contract';
import { Suspense } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { paths } from '../../paths.ts';
import { custodyWords } from '../custody/custody-words.ts';
import { DueLine } from './due-line.tsx';
import { LazyAcknowledge } from './lazy-acknowledge.ts';
import { workWords } from './work-words.ts';

/** One thing to see to: what, about whom, by when, why. */
export function WaitingAct({ entry }: { readonly entry: WorklistEntry }) {
  const { start } = useLanguage().messages;
  const words = useAreaWords(workWords);
  return (
    <li>
      <p>
        <Link href={placeOf(entry)}>
          {start.worklistLink(words.asks[entry.kind], entry.number)}
        </Link>
      </p>
      <DueLine entry={entry} />
      <p>
        <PersonName name={entry.personName} />, <InstantTime at={entry.since} since />
      </p>
      <p>
        {entry.alarm === undefined ? (
          words.why[entry.kind]
        ) : (
          <Suspense fallback={words.why[entry.kind]}>
            <AlarmSays alarm={entry.alarm} />
          </Suspense>
        )}
      </p>
      {entry.stopId !== undefined && (
        <Suspense fallback={<Loading />}>
          <LazyAcknowledge caseId={entry.caseId} stopId={entry.stopId} number={entry.number} />
        </Suspense>
      )}
    </li>
  );
}

function AlarmSays({ alarm }: { readonly alarm: NonNullable<WorklistEntry['alarm']> }) {
  return useAreaWords(custodyWords).alarm[alarm];
}

function placeOf(entry: WorklistEntry): string {
  if (entry.kind === 'delivery-stuck' || entry.kind === 'message-set-aside') return paths.delivery;
  if (entry.kind === 'resolve-classification') return paths.classify(entry.caseId);
  if (entry.kind === 'release-waits') return paths.outward(entry.caseId);
  if (entry.kind === 'review-request' && entry.requestId !== undefined)
    return paths.request(entry.requestId);
  if (entry.disclosureId !== undefined) return paths.disclosure(entry.disclosureId);
  if (entry.requestId !== undefined) return paths.request(entry.requestId);
  return paths.case(entry.caseId);
}
