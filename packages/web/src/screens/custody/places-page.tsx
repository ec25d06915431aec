// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { Link } from '@midas-ds/components/link';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { PlaceRequest } from '@samsyn/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession } from '../../client/use-session.ts';
import { useAreaWords } from '../../language/area-words.ts';
import type { CustodyWords } from '../../messages/sv-custody.ts';
import { AskedOfYou } from '../../parts/asked-of-you.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { paths } from '../../paths.ts';
import { custodyWords } from './custody-words.ts';
import { placeRequests } from './custody-queries.ts';
import { PlaceAnswer } from './place-answer.tsx';
import { wordFor } from './word-for.ts';

/** The joint queue for detention places: criteria and days, in the order in which they came; answered here. */
export function PlacesPage() {
  const words = useAreaWords(custodyWords);
  const query = useQuery(placeRequests());
  const answers = useSession().authority.role === 'migration';
  const [answering, setAnswering] = useState<PlaceRequest>();
  return (
    <div className="sy-stack">
      <PageHeading>{words.places}</PageHeading>
      <p>{words.placesIntro}</p>
      {answers && <AskedOfYou what={words.placesWhat} happens={words.placesHappens} />}
      <Loaded query={query}>
        {({ requests }) =>
          requests.length === 0 ? (
            <p>{words.placesNone}</p>
          ) : (
            <div className="sy-scroll">
              <Table aria-label={words.places} size="medium">
                <TableHeader>
                  <Column isRowHeader>{words.number}</Column>
                  <Column>{words.requested}</Column>
                  <Column>{words.priority}</Column>
                  <Column>{words.criterion}</Column>
                  <Column>{words.travel}</Column>
                  <Column>{words.due}</Column>
                  <Column>{words.needs}</Column>
                  <Column>{words.answer}</Column>
                </TableHeader>
                <TableBody>
                  {requests.map((request) =>
                    placeRow(words, request, answers ? () => setAnswering(request) : undefined),
                  )}
                </TableBody>
              </Table>
            </div>
          )
        }
      </Loaded>
      {answering && (
        <PlaceAnswer
          key={answering.caseId}
          request={answering}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </div>
  );
}

function placeRow(words: CustodyWords, request: PlaceRequest, onAnswer: (() => void) | undefined) {
  const needs = [
    ...(request.separateRoom ? [words.separateRoom] : []),
    ...(request.accessible ? [words.accessible] : []),
  ];
  return (
    <Row key={request.caseId} id={request.caseId}>
      <Cell>
        <Link href={paths.case(request.caseId)}>{request.number}</Link>
      </Cell>
      <Cell>{request.requestedOn}</Cell>
      <Cell>{words.priorities[request.priority]}</Cell>
      <Cell>{wordFor(words.criteria, request.criterion ?? 'none')}</Cell>
      <Cell>{request.expectedTravelOn ?? ''}</Cell>
      <Cell>{request.nextReviewOn ?? ''}</Cell>
      <Cell>{needs.join(', ')}</Cell>
      <Cell>
        <div>{words.answers[request.answer ?? 'none']}</div>
        {onAnswer && (
          <Button
            variant="secondary"
            size="medium"
            aria-label={words.answerOpen(request.number)}
            onPress={onAnswer}
          >
            {words.answerButton}
          </Button>
        )}
      </Cell>
    </Row>
  );
}
