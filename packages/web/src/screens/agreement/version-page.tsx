// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import type { AgreementSubjectView, AgreementVersionView } from '@samsyn/contract';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { agreementQueries, findVersion } from './agreement-queries.ts';
import { agreementWords } from './agreement-words.ts';
import { AnswerForm } from './answer-form.tsx';
import { ReasonedForm } from './reasoned-form.tsx';
import { SignedActs } from './signed-acts.tsx';
import { useStanding } from './use-standing.ts';
import { VersionChanges } from './version-changes.tsx';

/** One version: where it stands, who signed what, what it changes, and what can be done now. */
export function VersionPage() {
  const { subjectId, hash } = useParams({ from: '/agreements/$subjectId/$hash' });
  const query = useQuery(agreementQueries.all());
  return (
    <Loaded query={query} isPage>
      {(view) => {
        const found = findVersion(view, subjectId, hash);
        return found === undefined ? <NotFoundPage /> : <Opened {...found} />;
      }}
    </Loaded>
  );
}

interface Found extends AgreementSubjectView {
  readonly version: AgreementVersionView;
}

function Opened({ subject, versions, version }: Found) {
  const words = useAreaWords(agreementWords);
  const standing = useStanding();
  const inUse = versions.find(({ installed }) => installed);
  return (
    <div className="sy-stack">
      <PageHeading>{words.versionOf(words.subject[subject], version.edition)}</PageHeading>
      <p>
        <Link href={paths.agreements}>{words.title}</Link>
      </p>
      <dl className="sy-facts sy-beside">
        <dt>{words.state}</dt>
        <dd>
          <strong>{standing(version)}</strong>
          {version.installed && `. ${words.inUse}`}
        </dd>
        <dt>{words.hash}</dt>
        <dd className="sy-digest">{version.hash}</dd>
      </dl>
      <SignedActs version={version} />
      {inUse && <VersionChanges subject={subject} before={inUse} after={version} />}
      <Acts subject={subject} version={version} />
    </div>
  );
}

/** What the officer may do with the version now; nothing when it is nobody's turn here. */
function Acts({ subject, version }: Pick<Found, 'subject' | 'version'>) {
  const { actions, proposals } = version;
  const open = proposals.find(({ state }) => state === 'open');
  const mayAnswer = actions.includes('accept') && open;
  return (
    <>
      {mayAnswer && <AnswerForm version={version} proposalId={open.proposalId} />}
      {actions.includes('withdraw') && open && (
        <ReasonedForm act={{ kind: 'withdraw', proposalId: open.proposalId }} />
      )}
      {actions.includes('propose') && (
        <ReasonedForm act={{ kind: 'propose', subject, hash: version.hash }} />
      )}
    </>
  );
}
