// SPDX-License-Identifier: EUPL-1.2
import type { RequestItemView, RequestView } from '@samsyn/contract';
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { itemAnchor } from '../disclosure/item-anchor.ts';
import { NeedForm } from './need-form.tsx';
import { StrikeButton } from './strike-button.tsx';

/** One item that is asked for: what it is, the need, and what became of it. */
export function RequestItem(props: {
  readonly view: RequestView;
  readonly item: RequestItemView;
  readonly reviewing: boolean;
}) {
  const { messages, say } = useLanguage();
  const { find, nameOf } = useCatalogue();
  const { item, reviewing, view } = props;
  const words = messages.request;
  const known = find(item.item);
  const id = itemAnchor(item.item);
  const struck = item.status === 'struck';
  return (
    <article aria-labelledby={id} className="sy-item">
      <Card>
        <CardBody className={reviewing ? 'sy-step sy-review' : 'sy-step'}>
          <Heading level={3} id={id} tabIndex={-1}>
            {nameOf(item.item)}
          </Heading>
          <dl className="sy-facts sy-beside">
            <dt>{words.status}</dt>
            <dd>
              {messages.words.requestedItem[item.status]}, {words.asked[item.asked]}
            </dd>
            {known !== undefined && (
              <>
                <dt>{words.definition}</dt>
                <dd>{say(known.definition)}</dd>
                <dt>{words.catalogueNeed}</dt>
                <dd>{say(known.neededFor)}</dd>
              </>
            )}
            {item.need !== null && (
              <>
                <dt>{words.needStated}</dt>
                <dd>{item.need}</dd>
              </>
            )}
          </dl>
          {reviewing && !struck && (
            <NeedForm view={view} item={item}>
              <StrikeButton view={view} item={item} />
            </NeedForm>
          )}
          {reviewing && struck && <StrikeButton view={view} item={item} />}
        </CardBody>
      </Card>
    </article>
  );
}
