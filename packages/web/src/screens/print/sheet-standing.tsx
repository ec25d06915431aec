// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView, StandingView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { Provisions } from '../../parts/provisions.tsx';
import { instantText } from '../../words/instant-words.ts';
import { SaidDays } from '../standing/said-days.tsx';
import { standingSentence } from '../standing/standing-sentence.ts';
import { standingWords } from '../standing/standing-words.ts';
import { printWords } from './print-words.ts';

/** Where the case stands today, fact by fact: how firm, and by which provision. */
export function SheetStanding({ view }: { readonly view: CaseView }) {
  const words = useAreaWords(printWords);
  return (
    <section aria-labelledby="sheet-standing">
      <Heading level={2} id="sheet-standing">
        {words.standing}
      </Heading>
      <ul className="sy-list">
        {view.standing.map((fact) => (
          <OneFact key={fact.fact} view={view} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

function OneFact({ view, fact }: { readonly view: CaseView; readonly fact: StandingView }) {
  const words = useAreaWords(standingWords);
  const { fact: name, value, standing, confirmed, provisions } = fact;
  return (
    <li>
      <strong>{words.facts[name].label}: </strong>
      {standingSentence(words, name, value)}
      <dl className="sy-line sy-origin">
        <LinePart label={words.status}>
          {words.kind[standing]}
          {confirmed && `: ${words.confirmedBy(confirmed.officer, instantText(confirmed.at))}`}
        </LinePart>
        {provisions.length > 0 && (
          <LinePart label={words.law}>
            <Provisions of={provisions} />
          </LinePart>
        )}
      </dl>
      <SaidDays view={view} fact={fact} />
    </li>
  );
}
