// SPDX-License-Identifier: EUPL-1.2
import { cite, type Provision } from '@samsyn/terms';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { GroundForm } from './ground-form.tsx';

/** The provision whose two grounds the contract lists. */
const handoverProvision: Provision = { act: '2005:716', chapter: 12, section: '14 a' };

/** The first step of a handover: its ground. Nothing is sent from here. */
export function HandoverPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/handover' });
  const { messages, say } = useLanguage();
  const query = useQuery(queries.case(caseId));
  return (
    <Loaded query={query} isPage>
      {({ summary, otherAuthority }) => (
        <div className="sy-stack">
          <CaseHeading title={messages.handover.title(say(otherAuthority.name))} about={summary} />
          <AskedOfYou
            what={messages.handover.what}
            law={cite(handoverProvision)}
            happens={messages.handover.happens}
          />
          <GroundForm caseId={caseId} />
        </div>
      )}
    </Loaded>
  );
}
