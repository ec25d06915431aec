// SPDX-License-Identifier: EUPL-1.2
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { AccessLine } from '@samsyn/contract';
import { useUnitName } from '../../client/use-unit-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import type { AccessWords } from '../../messages/sv-access.ts';
import { instantText } from '../../words/instant-words.ts';
import { accessWords } from './access-words.ts';

/** Accesses, one a row: when, who, what, which case, on what basis. */
export function AccessTable({ lines }: { readonly lines: readonly AccessLine[] }) {
  const words = useAreaWords(accessWords);
  const unitName = useUnitName();
  return (
    <div className="sy-scroll">
      <Table aria-label={words.result} size="medium">
        <TableHeader>
          <Column isRowHeader>{words.at}</Column>
          <Column>{words.who}</Column>
          <Column>{words.what}</Column>
          <Column>{words.caseNumber}</Column>
          <Column>{words.basis}</Column>
        </TableHeader>
        <TableBody>{lines.map((line) => accessRow(words, unitName, line))}</TableBody>
      </Table>
    </div>
  );
}

function accessRow(words: AccessWords, unitName: (code: string) => string, line: AccessLine) {
  const { officer, event } = line;
  const who = officer.name ?? words.unknownOfficer(officer.officerId);
  return (
    <Row key={line.accessId} id={line.accessId}>
      <Cell>
        <span className="sy-whole">{instantText(line.at)}</span>
      </Cell>
      <Cell>{officer.unit === null ? who : `${who}, ${unitName(officer.unit)}`}</Cell>
      <Cell>{words.events[event] ?? event}</Cell>
      <Cell>{line.case?.number ?? ''}</Cell>
      <Cell>{line.reason ?? words.bases[line.basis ?? 'none']}</Cell>
    </Row>
  );
}
