// SPDX-License-Identifier: EUPL-1.2
import type { JointStepView } from '@samsyn/contract';
import { instantOf, legalDay } from '@samsyn/terms';
import { useNow } from '../../client/use-now.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { jointWords } from './joint-words.ts';

/** By when: the day, and in words when it has passed. */
export function StepDay({ step }: { readonly step: JointStepView }) {
  const words = useAreaWords(jointWords);
  const today = legalDay(instantOf(useNow()));
  if (step.by === null) return words.noDay;
  return (
    <>
      <span className="sy-whole">{step.by}</span>
      {step.by < today && (
        <>
          {' '}
          <strong>({words.passed})</strong>
        </>
      )}
    </>
  );
}
