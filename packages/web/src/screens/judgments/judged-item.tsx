// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { useLanguage } from '../../language/language-context.ts';
import { ItemBasis } from '../disclosure/item-basis.tsx';
import { ItemContent } from '../disclosure/item-content.tsx';
import { itemAnchor } from '../disclosure/item-anchor.ts';
import { judgmentWords } from './judgment-words.ts';

/** What is judged: the item with its meaning, the need that was stated, its outcome and values. */
export function JudgedItem(props: {
  readonly view: DisclosureView;
  readonly item: DisclosureItemView;
}) {
  const words = useAreaWords(judgmentWords);
  const { messages, say } = useLanguage();
  const { find, nameOf } = useCatalogue();
  const { item, status, assessment, need } = props.item;
  const known = find(item);
  return (
    <section aria-labelledby="judged" className="sy-item sy-stack">
      <Heading level={2} id="judged">
        {words.item}
      </Heading>
      <Heading level={3} id={itemAnchor(item)} tabIndex={-1}>
        {nameOf(item)}
      </Heading>
      <dl className="sy-facts sy-beside">
        {known !== undefined && (
          <>
            <dt>{words.definition}</dt>
            <dd>{say(known.definition)}</dd>
          </>
        )}
        {need !== null && (
          <>
            <dt>{messages.disclosure.need}</dt>
            <dd>{need}</dd>
          </>
        )}
        <dt>{messages.disclosure.why}</dt>
        <dd>
          <strong>{messages.words.outcome[assessment.outcome]}</strong>,{' '}
          {messages.words.itemStatus[status]}. {say(assessment.sentence)}
        </dd>
      </dl>
      <ItemContent item={props.item} />
      <ItemBasis {...props} />
    </section>
  );
}
