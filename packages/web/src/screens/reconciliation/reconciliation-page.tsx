// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { LastReport } from './last-report.tsx';
import { OwnDifferences } from './own-differences.tsx';
import { lastReconciliation } from './reconciliation-query.ts';
import { reconciliationWords } from './reconciliation-words.ts';

/** The last comparison with the other authority, and what differs in one's own cases. */
export function ReconciliationPage() {
  const words = useAreaWords(reconciliationWords);
  const query = useQuery(lastReconciliation());
  return (
    <>
      <PageHeading>{words.title}</PageHeading>
      <p>{words.intro}</p>
      <Loaded query={query}>
        {({ report, differences }) =>
          report === null ? (
            <p role="status">{words.none}</p>
          ) : (
            <>
              <LastReport report={report} />
              <OwnDifferences differences={differences} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
