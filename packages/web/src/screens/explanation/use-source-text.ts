// SPDX-License-Identifier: EUPL-1.2
import type { FactSource } from '@samsyn/contract';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { instantText } from '../../words/instant-words.ts';
import { lawWords } from '../law/law-words.ts';

/** How the source of a circumstance is named, with its day. */
export function useSourceText(): (source: FactSource) => string {
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
