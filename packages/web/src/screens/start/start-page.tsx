// SPDX-License-Identifier: EUPL-1.2
import type { CaseSearch as Search } from '@samsyn/contract';
import { useState } from 'react';
import { useLanguage } from '../../language/language-context.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { CaseSearch } from './case-search.tsx';
import { FoundCases } from './found-cases.tsx';
import { MyCases } from './my-cases.tsx';
import { Worklist } from './worklist.tsx';

/** The start: what waits, and the officer's cases. */
export function StartPage() {
  const { start } = useLanguage().messages;
  const [search, setSearch] = useState<Search>();
  return (
    <>
      <PageHeading>{start.title}</PageHeading>
      <Worklist />
      <CaseSearch onSearch={setSearch} />
      {search === undefined ? (
        <MyCases />
      ) : (
        <FoundCases search={search} onClose={() => setSearch(undefined)} />
      )}
    </>
  );
}
