// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Button } from '@midas-ds/components/button';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { instantText } from '../../words/instant-words.ts';
import { gateWords } from './gate-words.ts';

/** The receipt of a departure as it is printed: in both languages, with its digest. */
export function ReceiptPage() {
  const { caseId } = useParams({ from: '/cases/$caseId/departure-receipt' });
  const words = useAreaWords(gateWords);
  const query = useQuery(queries.departureReceipt(caseId));
  return (
    <Loaded query={query} isPage>
      {({ statement, words: said, digest }) => (
        <div className="sy-stack">
          <PageHeading>{words.receipt}</PageHeading>
          <p lang="sv">{said.sv}</p>
          <p lang="en">{said.en}</p>
          <dl className="sy-facts">
            {statement.name !== null && (
              <>
                <dt>{words.name}</dt>
                <dd>{statement.name}</dd>
              </>
            )}
            <dt>{words.caseNumber}</dt>
            <dd>{statement.caseNumber}</dd>
            <dt>{words.leftOn}</dt>
            <dd>{statement.leftOn}</dd>
            {statement.entryBanUntil !== null && (
              <>
                <dt>{words.banUntil}</dt>
                <dd>{statement.entryBanUntil}</dd>
              </>
            )}
            <dt>{words.madeAt}</dt>
            <dd>{instantText(statement.madeAt)}</dd>
            <dt>{words.digest}</dt>
            <dd className="sy-digest">{digest}</dd>
          </dl>
          <p>{words.receiptFor}</p>
          <div>
            <Button variant="secondary" onPress={() => globalThis.print()}>
              {words.print}
            </Button>
          </div>
        </div>
      )}
    </Loaded>
  );
}
