// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Accordion, AccordionItem } from '@midas-ds/components/accordion';
import type { IndicatorView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { indicatorWords } from './indicator-words.ts';

/** What each indicator means, how it is had and how far it holds. */
export function DefinitionList({ indicators }: { readonly indicators: readonly IndicatorView[] }) {
  const words = useAreaWords(indicatorWords);
  const { say } = useLanguage();
  return (
    <Accordion aria-label={words.meaning}>
      <AccordionItem title={words.meaning}>
        {indicators.map(({ id, name, definition, query, uncertainty }) => (
          <dl key={id} className="sy-facts">
            <dt>{say(name)}</dt>
            <dd>{say(definition)}</dd>
            <dt>{words.query}</dt>
            <dd>{query}</dd>
            <dt>{words.uncertainty}</dt>
            <dd>{say(uncertainty)}</dd>
          </dl>
        ))}
      </AccordionItem>
    </Accordion>
  );
}
