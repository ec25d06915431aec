// SPDX-License-Identifier: EUPL-1.2
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { IdentityView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { entryRows } from '../../words/entry-rows.ts';
import { claimRows } from './claim-rows.ts';
import { identityWords } from './identity-words.ts';

type Claim = IdentityView['claims'][number];

/** Every claim in a column of its own: what it says, from where, who has it, whether she was heard. */
export function ClaimTable({ claims }: { readonly claims: readonly Claim[] }) {
  const spoken = useLanguage();
  const words = useAreaWords(identityWords);
  const { find, nameOf } = useCatalogue();
  const authorityName = useAuthorityName();
  const { entry, words: said } = spoken.messages;
  const heard = ({ claim, comment }: Claim): string => {
    if (comment)
      return entryRows(comment, find(comment.item), spoken)
        .filter(({ field }) => field !== 'claim')
        .map(({ text }) => text)
        .join(', ');
    return String(claim.item) === 'identity' ? words.notAsked : words.notHeard;
  };
  const origins: readonly (readonly [string, (one: Claim) => string])[] = [
    [
      words.source,
      ({ claim: { source } }) => entry.sourceText(said.source[source.kind], source.reference),
    ],
    [words.asOf, ({ claim }) => claim.asOf],
    [words.heldBy, ({ claim }) => authorityName(claim.heldBy)],
    [words.known, ({ known }) => (known ? words.yes : words.no)],
    [words.heard, heard],
  ];
  const rows = [
    ...claimRows([...claims], find, spoken).map(({ field, label, cells, differs }) => ({
      id: field,
      label: differs ? words.differs(label) : label,
      cells,
    })),
    ...origins.map(([label, textOf]) => ({ id: label, label, cells: claims.map(textOf) })),
  ];
  return (
    <div className="sy-scroll">
      <Table aria-label={words.claims} size="medium">
        <TableHeader>
          <Column isRowHeader>{words.field}</Column>
          {claims.map(({ claim }, at) => (
            <Column key={claim.entryId}>{words.claim(at + 1, nameOf(claim.item))}</Column>
          ))}
        </TableHeader>
        <TableBody>
          {rows.map(({ id, label, cells }) => (
            <Row key={id} id={id}>
              <Cell>{label}</Cell>
              {cells.map((text, at) => (
                <Cell key={claims[at]?.claim.entryId}>{text}</Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
