// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { proposalQueries } from './proposal-queries.ts';
import { proposalWords } from './proposal-words.ts';

/** The proposals that are installed, by name: none goes before another. */
export function ProposalsPage() {
  const words = useAreaWords(proposalWords);
  const { say } = useLanguage();
  const query = useQuery(proposalQueries.list());
  return (
    <div className="sy-stack">
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <p>
        <Link href={paths.obstacles}>{words.toObstacles}</Link>
      </p>
      <Heading level={2} id="proposals">
        {words.list}
      </Heading>
      <Loaded query={query}>
        {({ proposals }) =>
          proposals.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="sy-list" aria-labelledby="proposals">
              {proposals.map(({ id, title, purpose, from, evidence }) => (
                <li key={id}>
                  <p>
                    <Link href={paths.proposal(id)}>{say(title)}</Link>
                  </p>
                  <p>{say(purpose)}</p>
                  <p className="sy-quiet">{words.about(from, words.evidence[evidence])}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}
