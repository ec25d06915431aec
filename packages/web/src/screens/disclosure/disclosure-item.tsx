// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Card, CardContent } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { Provisions } from '../../parts/provisions.tsx';
import { itemAnchor } from './item-anchor.ts';
import { ItemBasis } from './item-basis.tsx';
import { ItemContent } from './item-content.tsx';
import { JudgmentForm } from './judgment-form.tsx';
import { RecordedJudgments } from './recorded-judgments.tsx';
import { WordForm } from './word-form.tsx';

interface Props {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}

/** One item: the outcome in a sentence with its provisions, its content, and what is asked. */
export function DisclosureItem({ view, item }: Props) {
  const { messages, say } = useLanguage();
  const { find, nameOf } = useCatalogue();
  const { assessment } = item;
  const words = messages.disclosure;
  const id = itemAnchor(item.item);
  const open = view.state === 'open';
  return (
    <article aria-labelledby={id} className="sy-item">
      <Card>
        <CardContent>
          <Heading level={3} id={id} tabIndex={-1}>
            {nameOf(item.item)}
          </Heading>
          {find(item.item)?.sensitive === true && <strong>{messages.entry.sensitive}</strong>}
          <p className="sy-outcome">
            <strong>{messages.words.outcome[assessment.outcome]}</strong>{' '}
            {messages.words.mode[assessment.mode]}: {messages.words.itemStatus[item.status]}
          </p>
          <p>{say(assessment.sentence)}</p>
          <dl className="sy-facts">
            <dt>{words.provisions}</dt>
            <dd>
              <Provisions of={assessment.provisions} />
            </dd>
            {item.need !== null && (
              <>
                <dt>{words.need}</dt>
                <dd>{item.need}</dd>
              </>
            )}
          </dl>
          {assessment.warnings.map((warning) => (
            <p key={warning.sv}>
              <strong>{words.warning}:</strong> {say(warning)}
            </p>
          ))}
          <ItemContent item={item} />
          <RecordedJudgments item={item} />
          {open && <Asked view={view} item={item} />}
          <ItemBasis assessment={assessment} />
        </CardContent>
      </Card>
    </article>
  );
}

function Asked({ view, item }: Props) {
  if (item.status === 'waits-for-word') return <WordForm view={view} item={item} />;
  if (item.status === 'sent' || item.status === 'not-held') return null;
  return item.assessment.openJudgments.map((judgment) => (
    <JudgmentForm key={judgment.fact} view={view} item={item} judgment={judgment} />
  ));
}
