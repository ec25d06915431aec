// SPDX-License-Identifier: EUPL-1.2
import type { EntryView } from '@samsyn/contract';
import type { ItemId } from '@samsyn/terms';
import { Card, CardBody } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { useId } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';
import { EntryCard } from '../../parts/entry-card.tsx';
import { type ItemTheme, itemTheme, itemThemes } from './item-theme.ts';

type Entries = readonly EntryView[];

/** What is known in the case, by theme; each value says who holds it. */
export function CaseItems({ entries }: { readonly entries: Entries }) {
  const { messages } = useLanguage();
  const { find } = useCatalogue();
  return (
    <section aria-labelledby="items" className="sy-stack">
      <Heading level={2} id="items">
        {messages.case.items}
      </Heading>
      {entries.length === 0 && <p>{messages.case.noItems}</p>}
      {itemThemes.map((theme) => (
        <Theme
          key={theme}
          theme={theme}
          entries={entries.filter(({ item }) => itemTheme(item, find(item)) === theme)}
        />
      ))}
    </section>
  );
}

function Theme({ theme, entries }: { readonly theme: ItemTheme; readonly entries: Entries }) {
  const id = useId();
  const { messages } = useLanguage();
  const catalogue = useCatalogue();
  const items = [...new Set(entries.map((entry) => entry.item))].toSorted(catalogue.compare);
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Card>
        <CardBody className="sy-theme">
          <Heading level={3} id={id}>
            {messages.case.theme[theme]}
          </Heading>
          {items.map((item) => (
            <AboutItem
              key={item}
              item={item}
              entries={entries.filter((entry) => entry.item === item)}
            />
          ))}
        </CardBody>
      </Card>
    </section>
  );
}

function AboutItem({ item, entries }: { readonly item: ItemId; readonly entries: Entries }) {
  const id = useId();
  const { messages } = useLanguage();
  const { find, nameOf } = useCatalogue();
  return (
    <article aria-labelledby={id} className="sy-about">
      <div>
        <Heading level={5} elementType="h4" id={id}>
          {nameOf(item)}
        </Heading>
        {find(item)?.sensitive === true && <strong>{messages.entry.sensitive}</strong>}
      </div>
      <div>
        {entries.map((entry) => (
          <EntryCard key={entry.entryId} entry={entry} />
        ))}
      </div>
    </article>
  );
}
