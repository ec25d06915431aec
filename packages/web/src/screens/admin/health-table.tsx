// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { HealthLine } from '@samsyn/contract';
import { useId } from 'react';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { agreementWords } from '../agreement/agreement-words.ts';
import type { HealthGroup } from './health-groups.ts';
import { healthName, healthValue } from './health-value.ts';
import { healthWords } from './health-words.ts';

/** One group of lines: what, its value, its state in words and, where it is not in order, what to do. */
export function HealthTable(props: {
  readonly group: HealthGroup;
  readonly lines: readonly HealthLine[];
}) {
  const id = useId();
  const words = useAreaWords(healthWords);
  const { subject } = useAreaWords(agreementWords);
  const { language } = useLanguage();
  return (
    <section aria-labelledby={id} className="sy-stack">
      <Heading level={2} id={id}>
        {words.group[props.group]}
      </Heading>
      <div className="sy-scroll">
        <Table aria-labelledby={id} size="medium">
          <TableHeader>
            <Column isRowHeader>{words.what}</Column>
            <Column>{words.value}</Column>
            <Column>{words.state}</Column>
            <Column>{words.of}</Column>
          </TableHeader>
          <TableBody>
            {props.lines.map((line) => (
              <Row key={healthName(line, words, subject)} id={healthName(line, words, subject)}>
                <Cell>{healthName(line, words, subject)}</Cell>
                <Cell>{healthValue(line, words, language)}</Cell>
                <Cell>
                  <State line={line} />
                </Cell>
                <Cell>{line.at === null ? words.never : <InstantTime at={line.at} />}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}

function State({ line }: { readonly line: HealthLine }) {
  const words = useAreaWords(healthWords);
  if (line.standing === 'in-order') return words.standing[line.standing];
  return (
    <>
      <strong>{words.standing[line.standing]}.</strong>{' '}
      {line.standing === 'see-to' ? words.todo[line.of] : words.notKnown}
    </>
  );
}
