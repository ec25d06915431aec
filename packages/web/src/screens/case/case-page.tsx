// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/case.css';
import type { CaseView } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { queries } from '../../client/queries.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MessageList } from '../../parts/message-list.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseClassifications } from './case-classifications.tsx';
import { CaseExchange } from './case-exchange.tsx';
import { CaseHeader } from './case-header.tsx';
import { CaseItems } from './case-items.tsx';
import { LazyCaseActs } from './lazy-case-acts.ts';
import { LazyCaseCorrections } from './lazy-case-corrections.ts';
import { LazyCaseGate } from './lazy-case-gate.ts';
import { LazyCaseLife } from './lazy-case-life.ts';
import { LazyCaseCustody } from './lazy-case-custody.ts';
import { LazyCaseQuestions } from './lazy-case-questions.ts';
import { LazyCaseStanding } from './lazy-case-standing.ts';
import { LazyOpenProtected } from '../opening/lazy-open-protected.ts';
import { LazyCaseStops } from '../stops/lazy-case-stops.ts';
import { Timeline } from './timeline.tsx';

/** Whether beginning a journey is an act of this officer's, be it hindered now. */
function mayTravel({ acts }: CaseView): boolean {
  return acts.some((one) => one.act === 'start-travel' && (one.open || one.closedBy === 'guards'));
}

/** One case, own or received: what it is, what can be done, what happened, what is known. */
export function CasePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const query = useQuery(queries.case(caseId));
  return (
    <Loaded query={query} isPage>
      {(view) => (
        <div className="sy-stack">
          <CaseHeader view={view} />
          {view.needsReason && (
            <Suspense fallback={<Loading />}>
              <LazyOpenProtected caseId={view.summary.caseId} />
            </Suspense>
          )}
          <Suspense fallback={<Loading />}>
            <LazyCaseStops view={view} />
          </Suspense>
          <div className="sy-columns">
            <div className="sy-stack">
              <CaseActions view={view} />
              <Suspense fallback={<Loading />}>
                <LazyCaseActs view={view} />
              </Suspense>
              {mayTravel(view) && (
                <Suspense fallback={<Loading />}>
                  <LazyCaseGate view={view} />
                </Suspense>
              )}
              <Suspense fallback={<Loading />}>
                <LazyCaseLife view={view} />
              </Suspense>
              <Timeline entries={view.timeline} />
              <CaseExchange view={view} />
              <Suspense fallback={<Loading />}>
                <LazyCaseQuestions view={view} />
              </Suspense>
            </div>
            <div className="sy-stack">
              <Suspense fallback={<Loading />}>
                <LazyCaseCustody view={view} />
              </Suspense>
              <Suspense fallback={<Loading />}>
                <LazyCaseStanding view={view} />
              </Suspense>
              <Suspense fallback={<Loading />}>
                <LazyCaseCorrections view={view} />
              </Suspense>
              <CaseItems entries={view.entries} />
              <CaseClassifications view={view} />
              <MessageList messages={view.messages} />
            </div>
          </div>
        </div>
      )}
    </Loaded>
  );
}
