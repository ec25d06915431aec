// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { FiguresView } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { localeOf } from '../../language/locale-of.ts';
import { instantText } from '../../words/instant-words.ts';
import { indicatorWords } from './indicator-words.ts';
import { valueText } from './value-text.ts';

/** The indicators, our own beside the other authority's. */
export function IndicatorTable({ view }: { readonly view: FiguresView }) {
  const words = useAreaWords(indicatorWords);
  const { say, language } = useLanguage();
  const locale = localeOf[language];
  const { indicators, otherComputedAt, countToldMin } = view;
  return (
    <section aria-labelledby="indicators" className="sy-stack">
      <Heading level={2} id="indicators">
        {words.indicators}
      </Heading>
      <p>{words.hiddenNote(String(countToldMin))}</p>
      <p>
        {otherComputedAt === null
          ? words.otherMissing
          : words.otherAt(instantText(otherComputedAt))}
      </p>
      <div className="sy-scroll">
        <Table aria-label={words.indicators} size="medium">
          <TableHeader>
            <Column isRowHeader>{words.what}</Column>
            <Column>{words.own}</Column>
            <Column>{words.other}</Column>
            <Column>{words.source}</Column>
          </TableHeader>
          <TableBody>
            {indicators.map(({ id, name, own, other, source }) => (
              <Row key={id} id={id}>
                <Cell>{say(name)}</Cell>
                <Cell>{valueText(words, own, locale)}</Cell>
                <Cell>{other === null ? words.nothing : valueText(words, other, locale)}</Cell>
                <Cell>{source}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}
