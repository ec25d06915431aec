// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/case.css';
import { routes } from '@samsyn/contract';
import type { JointCaseView } from '@samsyn/contract';
import { CaseId } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { call } from '../../client/call.ts';
import { fleeting } from '../../client/queries/how-kept.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { JointAsked } from './joint-asked.tsx';
import { JointChange } from './joint-change.tsx';
import { JointHappened } from './joint-happened.tsx';
import { JointItems } from './joint-items.tsx';
import { JointPlan } from './joint-plan.tsx';
import { jointWords } from './joint-words.ts';

/** One case as both authorities know it: what stops it, what comes next, what both have been told. */
export function JointCasePage() {
  const { caseId } = useParams({ from: '/joint/$caseId' });
  const query = useQuery({
    queryKey: ['case', caseId, 'joint'],
    queryFn: () => call(routes.getJointCase, { params: { caseId: CaseId.parse(caseId) } }),
    ...fleeting,
  });
  return (
    <Loaded query={query} isPage>
      {(view) => <JointCase view={view} />}
    </Loaded>
  );
}

function JointCase({ view }: { readonly view: JointCaseView }) {
  const words = useAreaWords(jointWords);
  return (
    <div className="sy-stack">
      <PageHeading>
        {view.reference === null ? words.noReference : words.caseTitle(view.reference)}
      </PageHeading>
      <p>{view.personName ?? <em>{words.nameless}</em>}</p>
      <p className="sy-narrow">{words.caseIntro}</p>
      {view.stayInForce && (
        <p>
          <strong>{words.stopped}</strong>
        </p>
      )}
      <JointPlan steps={view.steps} />
      <JointChange caseId={view.caseId} />
      <JointAsked asked={view.asked} />
      <JointHappened view={view} />
      <JointItems items={view.items} />
    </div>
  );
}
