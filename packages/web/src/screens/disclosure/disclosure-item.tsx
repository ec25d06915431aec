// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Provisions } from '../../parts/provisions.tsx';
import { GroundToRaise } from './ground-to-raise.tsx';
import { itemAnchor } from './item-anchor.ts';
import { ItemBasis } from './item-basis.tsx';
import { ItemContent } from './item-content.tsx';
import { JudgmentsAsked } from './judgments-asked.tsx';
import { RecordedJudgments } from './recorded-judgments.tsx';
import { WordForm } from './word-form.tsx';

interface Props {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}

/** One item: the outcome in a sentence with its provisions, its content, and what is asked. */
export function DisclosureItem({ view, item }: Props) {
  const { messages } = useLanguage();
  const { find, nameOf } = useCatalogue();
  const { assessment } = item;
  const id = itemAnchor(item.item);
  return (
    <article aria-labelledby={id} className="sy-item">
      <Card>
        <CardBody className="sy-step">
          <div>
            <Heading level={3} id={id} tabIndex={-1}>
              {nameOf(item.item)}
            </Heading>
            {find(item.item)?.sensitive === true && <strong>{messages.entry.sensitive}</strong>}
            <p className="sy-outcome">
              <strong>{messages.words.outcome[assessment.outcome]}</strong>{' '}
              {messages.words.mode[assessment.mode]}: {messages.words.itemStatus[item.status]}
            </p>
          </div>
          <Grounds item={item} />
          <ItemContent item={item} />
          <RecordedJudgments item={item} />
          {view.state === 'open' && <Asked view={view} item={item} />}
          <GroundToRaise view={view} item={item} />
          <ItemBasis view={view} item={item} />
        </CardBody>
      </Card>
    </article>
  );
}

function Grounds({ item: { assessment, need } }: Pick<Props, 'item'>) {
  const { messages, say } = useLanguage();
  const words = messages.disclosure;
  return (
    <dl className="sy-facts sy-beside">
      <dt>{words.why}</dt>
      <dd>{say(assessment.sentence)}</dd>
      <dt>{words.provisions}</dt>
      <dd>
        <Provisions of={assessment.provisions} />
      </dd>
      {need !== null && (
        <>
          <dt>{words.need}</dt>
          <dd>{need}</dd>
        </>
      )}
      {assessment.warnings.length > 0 && <dt>{words.warning}</dt>}
      {assessment.warnings.map((warning) => (
        <dd key={warning.sv}>{say(warning)}</dd>
      ))}
    </dl>
  );
}

function Asked({ view, item }: Props) {
  if (item.status === 'waits-for-word') return <WordForm view={view} item={item} />;
  if (item.status === 'sent' || item.status === 'not-held') return null;
  return <JudgmentsAsked view={view} item={item} />;
}
