// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import { CaseItems } from '../case/case-items.tsx';
import { SheetCustody } from './sheet-custody.tsx';
import { SheetFacts } from './sheet-facts.tsx';
import { SheetHappened } from './sheet-happened.tsx';
import { SheetStanding } from './sheet-standing.tsx';
import { SheetStops } from './sheet-stops.tsx';

/** The case on paper: about whom, what stops it, where it stands, what is known, what has happened. */
export function CaseSheet({ view }: { readonly view: CaseView }) {
  return (
    <div className="sy-stack">
      <SheetFacts view={view} />
      <SheetStops view={view} />
      <SheetCustody view={view} />
      <SheetStanding view={view} />
      <CaseItems entries={view.entries} />
      <SheetHappened view={view} />
    </div>
  );
}
