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
import { CaseAsked } from './case-asked.tsx';
import { CaseHeader } from './case-header.tsx';
import { CaseKnown } from './case-known.tsx';
import { LazyCaseContents } from './lazy-case-contents.ts';
import { LazyCaseIntake } from './lazy-case-intake.ts';
import { LazyCaseLife } from './lazy-case-life.ts';
import { LazyCaseQuestions } from './lazy-case-questions.ts';
import { LazyHandoverFollowUp } from './lazy-handover-follow-up.ts';
import { LazyOpenProtected } from '../opening/lazy-open-protected.ts';
import { LazyCaseStops } from '../stops/lazy-case-stops.ts';

/** One case, own or received: stops, what is asked, what has happened, what is known; in that order. */
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
            <LazyCaseContents view={view} />
          </Suspense>
          <CaseAsked view={view} />
          <Exchanged view={view} />
          <CaseKnown view={view} />
        </div>
      )}
    </Loaded>
  );
}

/** What came and what is missing, what was asked, what the other authority did, what has happened. */
function Exchanged({ view }: { readonly view: CaseView }) {
  return (
    <Suspense fallback={<Loading />}>
      <LazyCaseIntake view={view} />
      <LazyCaseQuestions view={view} />
      <LazyHandoverFollowUp view={view} />
      <LazyCaseLife view={view} />
    </Suspense>
  );
}
