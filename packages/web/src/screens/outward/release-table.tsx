// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@midas-ds/components/link';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { ReleaseSummary } from '@samsyn/contract';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { paths } from '../../paths.ts';
import { instantText } from '../../words/instant-words.ts';
import { outwardWords } from './outward-words.ts';

/** Releases, one a row: in which case, to whom, what, since when, and what is left to do. */
export function ReleaseTable(props: {
  readonly label: string;
  readonly releases: readonly ReleaseSummary[];
}) {
  const words = useAreaWords(outwardWords);
  const { desk } = words;
  const { nameOf } = useCatalogue();
  const left = ({ step, own, closedAt }: ReleaseSummary): string => {
    const at = closedAt === null ? '' : instantText(closedAt);
    if (step === 'second-officer') return own ? desk.leftOther : desk.leftYours;
    return desk.left[step](at);
  };
  return (
    <div className="sy-scroll">
      <Table aria-label={props.label} size="medium">
        <TableHeader>
          <Column isRowHeader>{desk.case}</Column>
          <Column>{desk.recipient}</Column>
          <Column>{words.items}</Column>
          <Column>{desk.proposed}</Column>
          <Column>{desk.leftToDo}</Column>
        </TableHeader>
        <TableBody>
          {props.releases.map((release) => (
            <Row key={release.releaseId} id={release.releaseId}>
              <Cell>
                <Link href={paths.outward(release.caseId)}>
                  <span className="sy-whole">{release.number}</span>
                </Link>
              </Cell>
              <Cell>{words.to(release.mission, release.state)}</Cell>
              <Cell>{release.items.map(nameOf).join(', ')}</Cell>
              <Cell>
                {release.proposedBy}, <InstantTime at={release.proposedAt} />
              </Cell>
              <Cell>{left(release)}</Cell>
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
