// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { CustodyView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import type { CustodyWords } from '../../messages/sv-custody.ts';
import { custodyWords } from './custody-words.ts';

type Period = CustodyView['period'];

function sentence({ periodIs }: CustodyWords, { word, lastDay }: Period): string {
  if (word === 'suspended' || word === 'none' || word === 'revoked') return periodIs[word];
  if (lastDay === null || (word !== 'running' && word !== 'expired')) return periodIs.unclear;
  return periodIs[word](lastDay);
}

/** The time to leave voluntarily, with every decision that has moved it. */
export function PeriodClock({ period }: { readonly period: Period }) {
  const words = useAreaWords(custodyWords);
  return (
    <article aria-labelledby="period-clock" className="sy-about">
      <Heading level={5} elementType="h3" id="period-clock">
        {words.period}
      </Heading>
      <div>
        <p>{sentence(words, period)}</p>
        {period.changes.length > 0 && (
          <ul>
            {period.changes.map(({ kind, on, reference, provision }) => (
              <li key={`${kind} ${on} ${reference}`}>
                {words.changeOn(
                  words.change[kind],
                  on,
                  reference ?? '',
                  provision ?? words.noProvision,
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
