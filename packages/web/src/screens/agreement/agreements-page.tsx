// SPDX-License-Identifier: EUPL-1.2
import type { AgreementSubjectView, AgreementVersionView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { agreementQueries } from './agreement-queries.ts';
import { agreementWords } from './agreement-words.ts';
import { LatestActs } from './latest-acts.tsx';
import { ProposeFile } from './propose-file.tsx';
import { useStanding } from './use-standing.ts';

/** What the authorities have agreed on, what is in use here, and what waits for an answer. */
export function AgreementsPage() {
  const words = useAreaWords(agreementWords);
  const query = useQuery(agreementQueries.all());
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <Loaded query={query}>
        {({ subjects, mayAct }) => (
          <div className="sy-stack">
            {subjects.map((subject) => (
              <Subject key={subject.subject} view={subject} />
            ))}
            {mayAct && <ProposeFile />}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Subject({ view }: { readonly view: AgreementSubjectView }) {
  const words = useAreaWords(agreementWords);
  const id = useId();
  const inUse = view.versions.filter(({ installed }) => installed);
  const others = view.versions.filter(({ installed }) => !installed);
  return (
    <section aria-labelledby={id} className="sy-stack">
      <Heading level={2} id={id}>
        {words.subject[view.subject]}
      </Heading>
      {inUse.map((version) => (
        <Version key={version.hash} view={view} version={version} />
      ))}
      {others.length > 0 && (
        <Heading level={4} elementType="h3">
          {words.others}
        </Heading>
      )}
      {others.map((version) => (
        <Version key={version.hash} view={view} version={version} />
      ))}
    </section>
  );
}

function Version(props: {
  readonly view: AgreementSubjectView;
  readonly version: AgreementVersionView;
}) {
  const words = useAreaWords(agreementWords);
  const standing = useStanding();
  const { version } = props;
  const { subject } = props.view;
  const name = words.versionOf(words.subject[subject], version.edition);
  return (
    <div>
      <p>
        <strong>{version.installed ? `${words.inUse}: ` : ''}</strong>
        {words.version(version.edition)}.{' '}
        {version.actions.includes('accept') ? (
          <strong>{standing(version)}</strong>
        ) : (
          standing(version)
        )}
        .{' '}
        <Link href={paths.version(subject, version.hash)} aria-label={`${words.open}: ${name}`}>
          {words.open}
        </Link>
      </p>
      {version.installed && !version.agreed && <p>{words.notAgreedText}</p>}
      <LatestActs version={version} />
    </div>
  );
}
