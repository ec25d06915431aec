// SPDX-License-Identifier: EUPL-1.2
import type { GateObstacle } from '@samsyn/terms';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { LinePart } from '../../parts/line-part.tsx';
import { Provisions } from '../../parts/provisions.tsx';
import { gateWords } from './gate-words.ts';

/** Each obstacle in words, by which provision, and from which facts, each with source and age. */
export function GateObstacles({ obstacles }: { readonly obstacles: readonly GateObstacle[] }) {
  const words = useAreaWords(gateWords);
  const { language, messages } = useLanguage();
  const catalogue = useCatalogue();
  const nameOf = useAuthorityName();
  const textOf = ({ item, source, asOf, heldBy }: GateObstacle['basis'][number]): string => {
    const kind = messages.words.source[source.kind];
    const from = messages.entry.sourceText(kind, source.reference);
    return words.source(catalogue.find(item)?.label[language] ?? item, from, asOf, nameOf(heldBy));
  };
  return (
    <ul className="sy-list">
      {obstacles.map(({ reason, words: said, provisions, basis }) => (
        <li key={reason}>
          <strong>{said[language]}</strong>
          <dl className="sy-line sy-origin">
            {provisions.length > 0 && (
              <LinePart label={words.law}>
                <Provisions of={provisions} />
              </LinePart>
            )}
            <LinePart label={words.reads}>
              {basis.length === 0 ? words.readsNothing : basis.map(textOf).join('; ')}
            </LinePart>
          </dl>
        </li>
      ))}
    </ul>
  );
}
