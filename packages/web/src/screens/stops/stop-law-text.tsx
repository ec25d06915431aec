// SPDX-License-Identifier: EUPL-1.2
import type { StopLaw } from '@samsyn/contract';
import { cite } from '@samsyn/terms';
import { useAreaWords } from '../../language/area-words.ts';
import { stopWords } from './stop-words.ts';

/** The provision that a stop rests on, and what is uncertain of it. */
export function StopLawText({ law }: { readonly law: StopLaw }) {
  const words = useAreaWords(stopWords);
  const { provision, others, unreadFrom } = law;
  if (provision === null) return words.lawInDecision;
  const doubts = [
    ...(others ? [words.lawOthers] : []),
    ...(unreadFrom === null ? [] : [words.lawUnread(unreadFrom)]),
  ];
  return (
    <>
      <strong>{cite(provision)}</strong>
      {doubts.length > 0 && <span className="sy-quiet"> {doubts.join(' ')}</span>}
    </>
  );
}
