// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { Suspense } from 'react';
import { Loading } from '../../parts/loading.tsx';
import { CaseActions } from './case-actions.tsx';
import { LazyCaseActs } from './lazy-case-acts.ts';
import { LazyCaseCustody } from './lazy-case-custody.ts';
import { LazyCaseGate } from './lazy-case-gate.ts';
import { LazyCaseStanding } from './lazy-case-standing.ts';

/** Whether beginning a journey is an act of this officer's, be it hindered now. */
function mayTravel({ acts }: CaseView): boolean {
  return acts.some((one) => one.act === 'start-travel' && (one.open || one.closedBy === 'guards'));
}

/** What is asked of the officer and what the officer may do, beside the clocks and where it stands. */
export function CaseAsked({ view }: { readonly view: CaseView }) {
  return (
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
      </div>
      <div className="sy-stack">
        <Suspense fallback={<Loading />}>
          <LazyCaseCustody view={view} />
        </Suspense>
        <Suspense fallback={<Loading />}>
          <LazyCaseStanding view={view} />
        </Suspense>
      </div>
    </div>
  );
}
