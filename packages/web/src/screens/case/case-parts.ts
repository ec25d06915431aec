// SPDX-License-Identifier: EUPL-1.2
import type { CaseView } from '@samsyn/contract';
import type { CaseWords } from '../../messages/sv-case.ts';
import { followUps } from './follow-up.ts';

export type CasePart = keyof CaseWords['part'];

/** The parts that the page of this case shows, in their order; each is the anchor of its heading. */
export function caseParts(view: CaseView): readonly CasePart[] {
  const shown: readonly (readonly [CasePart, boolean])[] = [
    ['stops', view.stops.length > 0],
    ['actions', true],
    ['custody', true],
    ['standing', true],
    ['intake', view.intake.length > 0],
    ['questions', view.questions.length > 0],
    ['follow-up', followUps(view).length > 0],
    ['life', true],
    ['items', true],
    ['exchange', true],
    ['messages', true],
    ['insight', true],
  ];
  return shown.flatMap(([part, isShown]) => (isShown ? [part] : []));
}
