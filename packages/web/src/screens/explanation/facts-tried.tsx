// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { lawWords } from '../law/law-words.ts';
import { Part } from './part.tsx';
import { useSourceText } from './use-source-text.ts';

/** What the rules asked about, how it was, and where that comes from. */
export function FactsTried({ view }: { readonly view: ExplanationView }) {
  const words = useAreaWords(lawWords);
  const { say } = useLanguage();
  const sourceText = useSourceText();
  return (
    <Part title={words.explain.facts}>
      <ul className="sy-outline">
        {view.facts.map(({ fact, asked, said, sources }) => (
          <li key={fact}>
            {say(asked)}: <strong>{say(said)}</strong>
            <br />
            <span className="sy-quiet">
              {words.explain.source(sources.map(sourceText).join('; '))}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
