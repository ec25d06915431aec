// SPDX-License-Identifier: EUPL-1.2
import type { ExplanationView, FactSource } from '@samsyn/contract';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { instantText } from '../../words/instant-words.ts';
import { lawWords } from '../law/law-words.ts';
import { Part } from './part.tsx';

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

function useSourceText(): (source: FactSource) => string {
  const { explain } = useAreaWords(lawWords);
  const { messages } = useLanguage();
  const { nameOf } = useCatalogue();
  return (source) => {
    switch (source.kind) {
      case 'entry': {
        const kind = messages.words.source[source.source.kind];
        return explain.entry(nameOf(source.item), kind, source.source.reference, source.asOf);
      }
      case 'judgment':
        return explain.judgment(source.officer, instantText(source.at));
      case 'protection':
      case 'case':
      case 'catalogue':
      case 'occasion':
      case 'earlier':
      case 'unstated':
        return explain.sources[source.kind];
    }
  };
}
