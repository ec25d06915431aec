// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import '../../layout/forms.css';
import '../../layout/law.css';
import { Link } from '@midas-ds/components/link';
import { type ProposalView, routes } from '@samsyn/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { call } from '../../client/call.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { paths } from '../../paths.ts';
import { DraftRules } from './draft-rules.tsx';
import { proposalQueries } from './proposal-queries.ts';
import { proposalWords } from './proposal-words.ts';
import { SittingForm } from './sitting-form.tsx';
import { Workbench } from './workbench.tsx';

/** One proposal: what it says, and, when one has said what for, what it changes while one edits it. */
export function ProposalPage() {
  const { proposalId } = useParams({ from: '/proposals/$proposalId' });
  const query = useQuery(proposalQueries.one(proposalId));
  return (
    <Loaded query={query} isPage>
      {(view) => <OneProposal key={view.proposal.id} view={view} />}
    </Loaded>
  );
}

function OneProposal({ view }: { readonly view: ProposalView }) {
  const words = useAreaWords(proposalWords);
  const { say } = useLanguage();
  const { id, title, purpose, source, from, evidence } = view.proposal;
  const [sitting, setSitting] = useState<string>();
  const begin = useMutation({
    mutationFn: async (why: string) =>
      call(routes.openSitting, { params: {}, body: { proposal: id, purpose: why } }),
    onSuccess: (opened) => setSitting(opened.sitting),
  });
  useEndOnLeaving(sitting);
  return (
    <div className="sy-stack">
      <PageHeading>{say(title)}</PageHeading>
      <p>
        <Link href={paths.proposals}>{words.toProposals}</Link>
      </p>
      <p>{say(purpose)}</p>
      <p className="sy-quiet">
        {words.about(from, words.evidence[evidence])} {say(source)}
      </p>
      {sitting === undefined ? (
        <>
          <SittingForm isPending={begin.isPending} onBegin={(why) => begin.mutate(why)} />
          <ProblemBanner error={begin.error} />
          <DraftRules draft={view} />
        </>
      ) : (
        <Workbench view={view} sitting={sitting} />
      )}
    </div>
  );
}

/** A sitting ends with the screen; one that is left otherwise ends by itself in time. */
function useEndOnLeaving(sitting: string | undefined): void {
  useEffect(() => {
    if (sitting === undefined) return undefined;
    return () => {
      void call(routes.endSitting, { params: { sittingId: sitting }, body: {} }).catch(
        () => undefined,
      );
    };
  }, [sitting]);
}
