// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { DeliveryCount } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import type { DeliveryWords } from '../../messages/sv-delivery.ts';
import { instantText } from '../../words/instant-words.ts';
import { deliveryWords } from './delivery-words.ts';

/** How many messages wait at the whole authority, for those who keep the node running. */
export function DeliveryCounts({ counts }: { readonly counts: readonly DeliveryCount[] }) {
  const words = useAreaWords(deliveryWords);
  return (
    <section aria-labelledby="counts" className="sy-stack">
      <Heading level={2} id="counts">
        {words.counts}
      </Heading>
      {counts.length === 0 ? (
        <p role="status">{words.countsNone}</p>
      ) : (
        <>
          <p>{words.countsIntro}</p>
          <div className="sy-scroll">
            <Table aria-label={words.counts} size="medium">
              <TableHeader>
                <Column isRowHeader>{words.trouble}</Column>
                <Column>{words.direction}</Column>
                <Column>{words.count}</Column>
                <Column>{words.oldest}</Column>
                <Column>{words.ids}</Column>
              </TableHeader>
              <TableBody>{counts.map((count) => countRow(words, count))}</TableBody>
            </Table>
          </div>
        </>
      )}
    </section>
  );
}

function countRow(words: DeliveryWords, { direction, trouble, ...counted }: DeliveryCount) {
  const id = `${direction} ${trouble}`;
  return (
    <Row key={id} id={id}>
      <Cell>{words.shortly[trouble]}</Cell>
      <Cell>{words.directions[direction]}</Cell>
      <Cell>{counted.count}</Cell>
      <Cell>
        <span className="sy-whole">{instantText(counted.oldest)}</span>
      </Cell>
      <Cell>{counted.messageIds.join(', ')}</Cell>
    </Row>
  );
}
