// SPDX-License-Identifier: EUPL-1.2
import '../../layout/facts.css';
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { ReconciliationReport } from '@samsyn/contract';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { reconciliationWords } from './reconciliation-words.ts';

/** The last comparison in numbers: when, of how much, and what was found at the whole authority. */
export function LastReport({ report }: { readonly report: ReconciliationReport }) {
  const words = useAreaWords(reconciliationWords);
  const { messages } = useLanguage();
  const { code } = report;
  return (
    <section aria-labelledby="last" className="sy-stack">
      <Heading level={2} id="last">
        {words.last}
      </Heading>
      {report.late && <p>{words.late}</p>}
      {code !== null && <p>{words.failed}</p>}
      {report.more && <p>{words.more}</p>}
      <dl className="sy-facts sy-beside">
        <dt>{words.when}</dt>
        <dd>
          <InstantTime at={report.finishedAt} />
        </dd>
        {code === null ? (
          <Figures report={report} />
        ) : (
          <>
            <dt>{words.reason}</dt>
            <dd>
              {messages.problems[code] ?? messages.problem.general} ({code})
            </dd>
          </>
        )}
      </dl>
      {report.counts.length > 0 && (
        <Table aria-label={words.counts} size="medium">
          <TableHeader>
            <Column isRowHeader>{words.what}</Column>
            <Column>{words.count}</Column>
          </TableHeader>
          <TableBody>
            {report.counts.map(({ cause, count }) => (
              <Row key={cause} id={cause}>
                <Cell>{words.shortly[cause]}</Cell>
                <Cell>{count}</Cell>
              </Row>
            ))}
          </TableBody>
        </Table>
      )}
    </section>
  );
}

function Figures({ report }: { readonly report: ReconciliationReport }) {
  const words = useAreaWords(reconciliationWords);
  return (
    <>
      <dt>{words.casesHere}</dt>
      <dd>{report.casesHere}</dd>
      <dt>{words.casesThere}</dt>
      <dd>{report.casesThere}</dd>
      {report.casesUnknownHere > 0 && (
        <>
          <dt>{words.casesUnknownHere}</dt>
          <dd>{report.casesUnknownHere}</dd>
        </>
      )}
    </>
  );
}
