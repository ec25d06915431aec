// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import type { CaseSearch as Search } from '@samsyn/contract';
import type { OfficerRole } from '@samsyn/terms';
import { lazy, useState } from 'react';
import { useSession } from '../../client/use-session.ts';
import { useLanguage } from '../../language/language-context.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { plansJointly } from '../joint/plans-jointly.ts';
import { CaseSearch } from './case-search.tsx';
import { FoundCases } from './found-cases.tsx';
import { MyCases } from './my-cases.tsx';
import { Worklist } from './worklist.tsx';

const readingNoCase: ReadonlySet<OfficerRole> = new Set([
  'administrator',
  'oversight',
  'data-protection-officer',
]);

const LazyMeasureStops = lazy(async () => {
  const { MeasureStops } = await import('../stops/measure-stops.tsx');
  return { default: MeasureStops };
});
const LazyCourtDesk = lazy(async () => {
  const { CourtDesk } = await import('../stops/court-desk.tsx');
  return { default: CourtDesk };
});
const LazyDesksPage = lazy(async () => {
  const { DesksPage } = await import('../desks/desks-page.tsx');
  return { default: DesksPage };
});

/** The start: what waits, and the officer's cases; for who has no cases, the one screen there is. */
export function StartPage() {
  const { roles } = useSession().officer;
  if (roles.includes('custodian') || roles.includes('carrier')) return <LazyMeasureStops />;
  if (roles.includes('court-desk')) return <LazyCourtDesk />;
  if (roles.every((role) => readingNoCase.has(role))) return <LazyDesksPage />;
  return <OfficerStart />;
}

function OfficerStart() {
  const { start } = useLanguage().messages;
  const { roles } = useSession().officer;
  const [search, setSearch] = useState<Search>();
  return (
    <>
      <PageHeading>{start.title}</PageHeading>
      <Worklist />
      {plansJointly(roles) && (
        <p>
          <Link href={paths.joint}>{start.joint}</Link>
        </p>
      )}
      <CaseSearch onSearch={setSearch} />
      {search === undefined ? (
        <MyCases />
      ) : (
        <FoundCases search={search} onClose={() => setSearch(undefined)} />
      )}
    </>
  );
}
