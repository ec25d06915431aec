// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { Suspense } from 'react';
import { Loading } from '../../parts/loading.tsx';
import { MessageList } from '../../parts/message-list.tsx';
import { CaseClassifications } from './case-classifications.tsx';
import { CaseExchange } from './case-exchange.tsx';
import { CaseItems } from './case-items.tsx';
import { LazyCaseCorrections } from './lazy-case-corrections.ts';
import { LazyCaseInsight } from './lazy-case-insight.ts';

/** What is known in the case, with what has passed between the authorities. */
export function CaseKnown({ view }: { readonly view: CaseView }) {
  return (
    <>
      <Suspense fallback={<Loading />}>
        <LazyCaseCorrections view={view} />
      </Suspense>
      <CaseItems entries={view.entries} />
      <CaseClassifications view={view} />
      <CaseExchange view={view} />
      <MessageList messages={view.messages} />
      <Suspense fallback={<Loading />}>
        <LazyCaseInsight view={view} />
      </Suspense>
    </>
  );
}
