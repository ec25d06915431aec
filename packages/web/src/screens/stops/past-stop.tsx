// SPDX-License-Identifier: EUPL-1.2
import type { StopRecord } from '@samsyn/contract';
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { Link } from '@midas-ds/components/link';
import { type ReactNode, useId } from 'react';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { paths } from '../../paths.ts';
import { useHolderName } from './holder-name.ts';
import { stopHistoryWords } from './stop-history-words.ts';
import { StopLawText } from './stop-law-text.tsx';
import { StopSteps } from './stop-steps.tsx';
import { stopWords } from './stop-words.ts';

/** One stop: what it is, whether it stands, on which provision, and its times in order. */
export function PastStop({ stop }: { readonly stop: StopRecord }) {
  const id = useId();
  const words = useAreaWords(stopHistoryWords);
  const { what } = useAreaWords(stopWords);
  const { caseId, number, personName } = stop;
  return (
    <article aria-labelledby={id}>
      <Card>
        <CardBody>
          <Heading level={3} elementType="h2" id={id}>
            {words.heading(what[stop.what], number)}
          </Heading>
          {caseId !== null && (
            <p>
              <Link href={paths.case(caseId)}>{words.openCase(number)}</Link>,{' '}
              <PersonName name={personName} />
            </p>
          )}
          <StopState stop={stop} />
          <StopSteps stop={stop} />
        </CardBody>
      </Card>
    </article>
  );
}

function StopState({ stop }: { readonly stop: StopRecord }) {
  const words = useAreaWords(stopHistoryWords);
  const said = useAreaWords(stopWords);
  const nameOf = useAuthorityName();
  const holderName = useHolderName();
  const { ended, law, missing, onlyDecision, since, sourceReference, heldBy } = stop;
  return (
    <dl className="sy-facts sy-fields">
      <Fact label={words.state}>
        <strong>{ended === null ? words.stands : words.endedOn(ended.on)}</strong>
        {ended !== null && ended.by === null && ` ${words.carriedOut}`}
      </Fact>
      <Fact label={said.law}>
        <StopLawText law={law} />
      </Fact>
      <Fact label={said.since}>{since}</Fact>
      <Fact label={said.source}>{sourceReference}</Fact>
      <Fact label={said.heldBy}>{nameOf(heldBy)}</Fact>
      <Fact label={said.reach}>
        {onlyDecision === null ? said.everyDecision : said.onlyDecision(onlyDecision)}
      </Fact>
      {missing.length > 0 && (
        <Fact label={said.notNoted}>{missing.map(holderName).join('; ')}</Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
