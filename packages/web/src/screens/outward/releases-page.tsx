// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { ReleaseSummary } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { allReleases } from './outward-queries.ts';
import { outwardWords } from './outward-words.ts';
import { ReleaseTable } from './release-table.tsx';

type Step = ReleaseSummary['step'];
const groups: readonly { readonly id: 'waiting' | 'open' | 'closed'; readonly steps: Step[] }[] = [
  { id: 'waiting', steps: ['second-officer'] },
  { id: 'open', steps: ['open'] },
  { id: 'closed', steps: ['released', 'abandoned'] },
];

/** The release desk over all the officer's cases: what waits for a second officer stands first. */
export function ReleasesPage() {
  const words = useAreaWords(outwardWords);
  const query = useQuery(allReleases());
  return (
    <div className="sy-stack">
      <PageHeading>{words.desk.title}</PageHeading>
      <AskedOfYou what={words.desk.what} law={words.law} happens={words.happens} />
      <Loaded query={query}>
        {({ releases }) => (
          <>
            {groups.map(({ id, steps }) => (
              <Group
                key={id}
                title={words.desk.group[id]}
                releases={releases.filter(({ step }) => steps.includes(step))}
              />
            ))}
          </>
        )}
      </Loaded>
    </div>
  );
}

function Group(props: { readonly title: string; readonly releases: readonly ReleaseSummary[] }) {
  const id = useId();
  const words = useAreaWords(outwardWords);
  return (
    <section aria-labelledby={id} className="sy-stack">
      <Heading level={2} id={id}>
        {words.desk.count(props.title, props.releases.length)}
      </Heading>
      {props.releases.length === 0 ? (
        <p>{words.desk.none}</p>
      ) : (
        <ReleaseTable label={props.title} releases={props.releases} />
      )}
    </section>
  );
}
