// SPDX-License-Identifier: EUPL-1.2
import '../../layout/forms.css';
import { Link } from '@midas-ds/components/link';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { CaseHeading } from '../../parts/case-heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { paths } from '../../paths.ts';
import { outwardWords } from './outward-words.ts';
import { releasesOf } from './outward-queries.ts';
import { ProposeRelease } from './propose-release.tsx';
import { ReleaseCard } from './release-card.tsx';

/** What has been given to foreign states in a case, what is being tested, and to propose more. */
export function OutwardPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/outward' });
  const words = useAreaWords(outwardWords);
  const cases = useQuery(queries.case(caseId));
  const query = useQuery(releasesOf(caseId));
  return (
    <Loaded query={cases} isPage>
      {(view) => (
        <div className="sy-stack">
          <CaseHeading title={words.title} about={view.summary} />
          <AskedOfYou what={words.what} law={words.law} happens={words.happens} />
          <div>
            <Link href={paths.releases}>{words.toDesk}</Link>
          </div>
          <Loaded query={query}>
            {({ items, drawn, releases }) => (
              <div className="sy-stack">
                {releases.length === 0 && <p>{words.none}</p>}
                {releases.map((release) => (
                  <ReleaseCard key={release.releaseId} release={release} />
                ))}
                <ProposeRelease view={view} items={items} drawn={drawn} />
              </div>
            )}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
}
