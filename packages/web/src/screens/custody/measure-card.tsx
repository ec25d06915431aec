// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { MeasureView } from '@samsyn/contract';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { instantText } from '../../words/instant-words.ts';
import { custodyWords } from './custody-words.ts';
import { wordFor } from './word-for.ts';

/** The last day, or the moment where hours count. */
function dueText({ dueAt, dueOn }: MeasureView): string | null {
  return dueAt === null ? dueOn : instantText(dueAt);
}

/** One decision on liberty: whose, on what ground, until when, and why it does not stand any more. */
export function MeasureCard({ measure }: { readonly measure: MeasureView }) {
  const id = useId();
  const words = useAreaWords(custodyWords);
  const { kind, decidedBy, begunOn, begunAt, ended, basisGone } = measure;
  const parts: readonly (readonly [string, string | null])[] = [
    [words.begun, begunAt ?? begunOn],
    [words.grounds, measure.ground === null ? null : wordFor(words.ground, measure.ground)],
    [words.provision, measure.provision],
    [words.reference, measure.reference],
    [words.place, measure.place],
    [words.reviewed, measure.reviewedOn],
    [words.due, ended ? null : dueText(measure)],
    [words.ended, ended && `${ended.on}, ${wordFor(words.endReason, ended.reason)}`],
  ];
  return (
    <article aria-labelledby={id} className="sy-about">
      <Heading level={5} elementType="h3" id={id}>
        {`${words.kind[kind]}, ${words.by[decidedBy]}`}
      </Heading>
      <div>
        {basisGone && (
          <p>
            <strong>{words.basisGone[basisGone]}</strong>
          </p>
        )}
        <dl className="sy-line">
          {parts.map(
            ([label, text]) =>
              text !== null && (
                <LinePart key={label} label={label}>
                  {text}
                </LinePart>
              ),
          )}
        </dl>
      </div>
    </article>
  );
}
