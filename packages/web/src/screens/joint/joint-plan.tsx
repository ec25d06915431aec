// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import { Cell, Column, Row, Table, TableBody, TableHeader } from '@midas-ds/components/table';
import type { JointStepView } from '@samsyn/contract';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { InstantTime } from '../../parts/instant-time.tsx';
import { jointWords } from './joint-words.ts';
import { StepDay } from './step-day.tsx';
import { usePartyName } from './use-party-name.ts';

/** What comes next: what, who, by when, and which item of which authority says so. */
export function JointPlan({ steps }: { readonly steps: readonly JointStepView[] }) {
  const words = useAreaWords(jointWords);
  return (
    <section aria-labelledby="plan" className="sy-stack">
      <Heading level={2} id="plan">
        {words.plan}
      </Heading>
      {steps.length === 0 ? (
        <p>{words.noSteps}</p>
      ) : (
        <div className="sy-scroll">
          <Table aria-labelledby="plan" size="medium">
            <TableHeader>
              <Column isRowHeader>{words.step}</Column>
              <Column>{words.who}</Column>
              <Column>{words.by}</Column>
              <Column>{words.from}</Column>
            </TableHeader>
            <TableBody>
              {steps.map((step) => (
                <Row key={keyOf(step)} id={keyOf(step)}>
                  <Cell>{words.what[step.what]}</Cell>
                  <Cell>
                    <Party step={step} />
                  </Cell>
                  <Cell>
                    <StepDay step={step} />
                  </Cell>
                  <Cell>
                    <Source step={step} />
                  </Cell>
                </Row>
              ))}
            </TableBody>
          </Table>
        </div>
      )}
    </section>
  );
}

function keyOf({ what, told }: JointStepView): string {
  return `${what} ${told.messageId}`;
}

function Party({ step }: { readonly step: JointStepView }) {
  return usePartyName()(step.who);
}

function Source({ step: { item, told } }: { readonly step: JointStepView }) {
  const words = useAreaWords(jointWords);
  const { nameOf } = useCatalogue();
  const authority = useAuthorityName()(told.by);
  return (
    <>
      {nameOf(item)}, {words.toldBy(authority)} <InstantTime at={told.at} />
    </>
  );
}
