// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import { ItemId } from '@samsyn/terms';
import type { FigureId, FigureRow } from '@samsyn/terms';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { localeOf } from '../../language/locale-of.ts';
import { indicatorWords } from './indicator-words.ts';
import { countText, lengthText, shareText } from './value-text.ts';

/** The gap analysis of what we give: item by item, what was needed and what came of it. */
export function GapTable({ rows }: { readonly rows: readonly FigureRow[] }) {
  const words = useAreaWords(indicatorWords);
  const { language } = useLanguage();
  const catalogue = useCatalogue();
  const given = rows.filter(({ direction, detail }) => direction === 'given' && detail === '');
  const find = (figure: FigureId, item: string) =>
    given.find((row) => row.figure === figure && row.part === item);
  const needed = given.filter(({ figure, hidden }) => figure === 'gap-needed' && !hidden);
  const waitText = (item: string) => {
    const row = find('gap-waiting', item);
    if (row === undefined) return words.nothing;
    return row.medianMs === null ? words.hidden : lengthText(row.medianMs, localeOf[language]);
  };
  return (
    <section aria-labelledby="gaps" className="sy-stack">
      <Heading level={2} id="gaps">
        {words.gaps}
      </Heading>
      <p>{words.gapsNote}</p>
      {needed.length === 0 && <p role="status">{words.gapsNone}</p>}
      {needed.length > 0 && (
        <div className="sy-scroll">
          <Table aria-label={words.gaps} size="medium">
            <TableHeader>
              <Column isRowHeader>{words.item}</Column>
              <Column>{words.needed}</Column>
              <Column>{words.atHandover}</Column>
              <Column>{words.late}</Column>
              <Column>{words.queried}</Column>
              <Column>{words.refused}</Column>
              <Column>{words.corrected}</Column>
              <Column>{words.waiting}</Column>
            </TableHeader>
            <TableBody>
              {needed.map((row) => (
                <Row key={row.part} id={row.part}>
                  <Cell>{catalogue.nameOf(ItemId.parse(row.part))}</Cell>
                  <Cell>{countText(words, row)}</Cell>
                  <Cell>{shareText(words, find('gap-at-handover', row.part))}</Cell>
                  <Cell>{countText(words, find('gap-late', row.part))}</Cell>
                  <Cell>{countText(words, find('gap-queried', row.part))}</Cell>
                  <Cell>{countText(words, find('gap-refused', row.part))}</Cell>
                  <Cell>{countText(words, find('gap-corrected', row.part))}</Cell>
                  <Cell>{waitText(row.part)}</Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </section>
  );
}
