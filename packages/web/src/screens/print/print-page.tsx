// SPDX-License-Identifier: EUPL-1.2
import '../../layout/case.css';
import '../../layout/facts.css';
import '../../layout/print.css';
import { type CaseView, PrintedKind } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { queries } from '../../client/queries.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { NotFoundPage } from '../../shell/not-found-page.tsx';
import { OrderSheet } from '../custody/order-sheet.tsx';
import { CaseSheet } from './case-sheet.tsx';
import { GateRecord } from './gate-record.tsx';
import { Paper } from './paper.tsx';

/** A part of a case as it is printed, to be read through first. */
export function PrintPage() {
  const { caseId, what } = useParams({ from: '/cases/$caseId/print/$what' });
  const query = useQuery(queries.case(caseId));
  const kind = PrintedKind.safeParse(what).data;
  if (kind === undefined) return <NotFoundPage />;
  return (
    <Loaded query={query} isPage>
      {(view) => (
        <Paper what={kind} view={view}>
          <Printed what={kind} view={view} />
        </Paper>
      )}
    </Loaded>
  );
}

function Printed({ what, view }: { readonly what: PrintedKind; readonly view: CaseView }) {
  switch (what) {
    case 'case-sheet':
      return <CaseSheet view={view} />;
    case 'gate-record':
      return <GateRecord view={view} />;
    case 'transport-order':
      return <OrderSheet view={view} />;
  }
}
