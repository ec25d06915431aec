// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { lawWords } from '../law/law-words.ts';
import { Part } from './part.tsx';

/** What a reviewer makes the assessment anew from. */
export function Review({ view }: { readonly view: ExplanationView }) {
  const words = useAreaWords(lawWords);
  return (
    <Part title={words.explain.review}>
      <dl className="sy-facts">
        <dt>{words.explain.receipt}</dt>
        <dd className="sy-digest">{view.receipt}</dd>
        <dt>{words.explain.hash}</dt>
        <dd className="sy-digest">{view.assessment.ruleSet.hash}</dd>
      </dl>
      <p className="sy-quiet">{words.explain.receiptNote}</p>
    </Part>
  );
}
