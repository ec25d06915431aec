// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { MessageList } from '../../parts/message-list.tsx';
import { CaseActions } from './case-actions.tsx';
import { CaseExchange } from './case-exchange.tsx';
import { CaseHeader } from './case-header.tsx';
import { CaseItems } from './case-items.tsx';
import { Timeline } from './timeline.tsx';

/** One case, own or received: what it is, what can be done, what is known, what happened. */
export function CasePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const query = useQuery(queries.case(caseId));
  return (
    <Loaded query={query} isPage>
      {(view) => (
        <div className="sy-stack">
          <CaseHeader summary={view.summary} />
          <CaseActions view={view} />
          <div className="sy-columns">
            <CaseItems view={view} />
            <div className="sy-stack">
              <CaseExchange view={view} />
              <MessageList messages={view.messages} />
              <Timeline entries={view.timeline} />
            </div>
          </div>
        </div>
      )}
    </Loaded>
  );
}
