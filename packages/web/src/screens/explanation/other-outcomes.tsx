// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from '../law/law-words.ts';
import { Part } from './part.tsx';

/** What is unknown and matters, and the fewest facts that would give another outcome. */
export function OtherOutcomes({ view }: { readonly view: ExplanationView }) {
  const words = useAreaWords(lawWords);
  const { messages, say } = useLanguage();
  const { missing, smallestChanges, assessment } = view;
  const outcome = messages.words.outcome;
  return (
    <>
      {missing.length > 0 && (
        <Part title={words.explain.missing}>
          <ul className="sy-outline">
            {missing.map(({ fact, asked }) => (
              <li key={fact}>{say(asked)}</li>
            ))}
          </ul>
          <p>
            {words.explain.possible(assessment.possible.map((one) => outcome[one]).join(' / '))}
          </p>
        </Part>
      )}
      <Part title={words.explain.changes}>
        {smallestChanges.length === 0 && <p>{words.explain.changesNone}</p>}
        <ul className="sy-outline">
          {smallestChanges.map((one) => (
            <li key={one.outcome}>
              {words.explain.changeTo(outcome[one.outcome])}
              <ul className="sy-outline">
                {one.changes.map(({ fact, asked, from, to }) => (
                  <li key={fact}>{words.explain.change(say(asked), say(from), say(to))}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
