// SPDX-License-Identifier: EUPL-1.2
import type { CaseView, StandingView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { standingWords } from './standing-words.ts';

/** Every day that was computed or is stated, when they are not one and the same. */
export function SaidDays({ view, fact }: { readonly view: CaseView; readonly fact: StandingView }) {
  const words = useAreaWords(standingWords);
  const { messages } = useLanguage();
  if (fact.standing !== 'disputed' && new Set(fact.said.map(({ day }) => day)).size < 2)
    return null;
  const sourceOf = (entryId: string): string => {
    const entry = view.entries.find((one) => one.entryId === entryId);
    if (!entry) return words.hidden;
    const kind = messages.words.source[entry.source.kind];
    return messages.entry.sourceText(kind, entry.source.reference);
  };
  const texts = fact.said.map(({ day, by, entryId }) =>
    by === 'computed' ? words.computed(day) : words.stated(day, sourceOf(entryId)),
  );
  if (texts.length === 0) return null;
  return (
    <dl className="sy-line">
      <LinePart label={words.days}>{[...new Set(texts)].join('; ')}</LinePart>
    </dl>
  );
}
