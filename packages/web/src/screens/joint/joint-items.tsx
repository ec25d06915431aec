// SPDX-License-Identifier: EUPL-1.2
import { Heading } from '@midas-ds/components/heading';
import type { JointCaseView } from '@samsyn/contract';
import type { ItemId } from '@samsyn/terms';
import { useId } from 'react';
import { useAuthorityName } from '../../client/use-authority-name.ts';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useAreaWords } from '../../language/area-words.ts';
import { EntryCard } from '../../parts/entry-card.tsx';
import { InstantTime } from '../../parts/instant-time.tsx';
import { jointWords } from './joint-words.ts';

type Items = JointCaseView['items'];

/** Every item that crossed, in the form in which it did, with the message that told it. */
export function JointItems({ items }: { readonly items: Items }) {
  const words = useAreaWords(jointWords);
  const { compare } = useCatalogue();
  const named = [...new Set(items.map(({ entry }) => entry.item))].toSorted(compare);
  return (
    <section aria-labelledby="items" className="sy-stack">
      <Heading level={2} id="items">
        {words.items}
      </Heading>
      {named.map((item) => (
        <About key={item} item={item} items={items.filter(({ entry }) => entry.item === item)} />
      ))}
    </section>
  );
}

function About({ item, items }: { readonly item: ItemId; readonly items: Items }) {
  const id = useId();
  const words = useAreaWords(jointWords);
  const { nameOf } = useCatalogue();
  const authorityName = useAuthorityName();
  return (
    <article aria-labelledby={id} className="sy-about">
      <Heading level={5} elementType="h3" id={id}>
        {nameOf(item)}
      </Heading>
      <div>
        {items.map(({ entry, told }) => (
          <div key={entry.entryId}>
            <EntryCard entry={entry} />
            <div className="sy-quiet">
              {words.toldBy(authorityName(told.by))} <InstantTime at={told.at} />
            </div>
          </div>
        ))}
      </div>
    </article>
  );
}
