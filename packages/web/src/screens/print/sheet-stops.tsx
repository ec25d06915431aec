// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CaseView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useHolderName } from '../stops/holder-name.ts';
import { stopWords } from '../stops/stop-words.ts';
import { printWords } from './print-words.ts';

/** Every stop of the case: since when, from whom, and who has not taken note of it. */
export function SheetStops({ view: { stops } }: { readonly view: CaseView }) {
  const words = useAreaWords(printWords);
  const { what } = useAreaWords(stopWords);
  const nameOf = useAuthorityName();
  const holderName = useHolderName();
  return (
    <section aria-labelledby="sheet-stops">
      <Heading level={2} id="sheet-stops">
        {words.stops}
      </Heading>
      {stops.length === 0 && <p>{words.noStops}</p>}
      <ul className="sy-list">
        {stops.map((stop) => (
          <li key={stop.signalId}>
            <strong>
              {words.stop(what[stop.what], stop.since, stop.sourceReference, nameOf(stop.heldBy))}
            </strong>
            {stop.missing.length > 0 && (
              <p>{words.unnoted(stop.missing.map(holderName).join('; '))}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
