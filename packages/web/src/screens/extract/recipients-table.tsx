// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { DisclosedView, RecipientsView } from '@samsyn/contract';
import { cite } from '@samsyn/terms';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { ExtractWords } from '../../messages/sv-extract.ts';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { extractWords } from './extract-words.ts';

type Words = ExtractWords['recipients'];

/** Where it stands: arrived or not, with the receipt and the proof of its place. */
function stateText(words: Words, { state, receipt }: DisclosedView): string {
  const said = words.states[state];
  if (state === 'given') return said;
  if (receipt === null) return `${said}, ${words.noReceipt}`;
  const proof = receipt.proved ? words.proved : words.notProved;
  return `${said}, ${words.receipt(instantText(receipt.receivedAt))}, ${proof}`;
}

function Items({
  of: items,
  words,
}: {
  readonly of: DisclosedView['items'];
  readonly words: Words;
}) {
  const { nameOf } = useCatalogue();
  if (items === null) return words.hidden;
  if (items.length === 0) return words.noItems;
  return (
    <ul>
      {items.map(({ item, provisions }) => (
        <li key={item}>{`${nameOf(item)}: ${provisions.map(cite).join(', ')}`}</li>
      ))}
    </ul>
  );
}

/** Disclosures, one a row: when, to whom, what on which provision, by whom, how it went. */
export function RecipientsTable({
  disclosed,
  mayProve,
}: Omit<RecipientsView, 'caseId' | 'number'>) {
  const words = useAreaWords(extractWords).recipients;
  const { say } = useLanguage();

  function nameOf({ to }: DisclosedView): string {
    switch (to.kind) {
      case 'authority':
        return say(to.authority.name);
      case 'mission':
        return words.mission(to.mission, to.state);
      case 'sis':
        return words.sis;
    }
  }

  return (
    <div className="sy-scroll">
      <Table aria-label={words.title} size="medium">
        <TableHeader>
          <Column isRowHeader>{words.at}</Column>
          <Column>{words.to}</Column>
          <Column>{words.items}</Column>
          <Column>{words.by}</Column>
          <Column>{words.state}</Column>
        </TableHeader>
        <TableBody>
          {disclosed.map((one, at) => (
            <Row key={at} id={at}>
              <Cell>
                <span className="sy-whole">{instantText(one.at)}</span>
              </Cell>
              <Cell>{`${nameOf(one)}: ${words.how[one.how]}`}</Cell>
              <Cell>
                <Items of={one.items} words={words} />
              </Cell>
              <Cell>{one.officer ?? words.itself}</Cell>
              <Cell>
                {stateText(words, one)}
                {mayProve && one.messageId !== null && one.receipt !== null && (
                  <>
                    {' '}
                    <Link href={paths.evidence(one.messageId)}>{words.evidence}</Link>
                  </>
                )}
              </Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
