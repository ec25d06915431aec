// SPDX-License-Identifier: EUPL-1.2
import type { CaseView, EntryView } from '@samsyn/contract';
import type { ItemId } from '@samsyn/terms';
import { Card, CardContent } from '@midas-ds/components/card';
import { Heading } from '@midas-ds/components/heading';
import { useId } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useSession } from '../../client/use-session.ts';
import { useLanguage } from '../../language/language-context.ts';
import { EntryCard } from '../../parts/entry-card.tsx';

/** What is known in the case: what this authority holds itself, and what the other has disclosed. */
export function CaseItems({ view }: { readonly view: CaseView }) {
  const { messages, say } = useLanguage();
  const { authority } = useSession();
  const own = view.entries.filter((entry) => entry.heldBy === authority.id);
  const others = view.entries.filter((entry) => entry.heldBy !== authority.id);
  return (
    <section aria-labelledby="items" className="sy-stack">
      <Heading level={2} id="items">
        {messages.case.items}
      </Heading>
      <ItemGroup title={messages.case.received(say(view.otherAuthority.name))} entries={others} />
      <ItemGroup title={messages.case.own(say(authority.name))} entries={own} />
    </section>
  );
}

function ItemGroup(props: { readonly title: string; readonly entries: readonly EntryView[] }) {
  const id = useId();
  const catalogue = useCatalogue();
  const { messages } = useLanguage();
  const items = [...new Set(props.entries.map((entry) => entry.item))].toSorted(catalogue.compare);
  return (
    <section aria-labelledby={id} className="sy-stack">
      <Heading level={3} id={id}>
        {props.title}
      </Heading>
      {items.length === 0 && <p>{messages.case.noItems}</p>}
      {items.map((item) => (
        <ItemCard key={item} item={item} entries={props.entries} />
      ))}
    </section>
  );
}

function ItemCard(props: { readonly item: ItemId; readonly entries: readonly EntryView[] }) {
  const id = useId();
  const catalogue = useCatalogue();
  const { messages } = useLanguage();
  const entries = props.entries.filter((entry) => entry.item === props.item);
  return (
    <article aria-labelledby={id}>
      <Card>
        <CardContent>
          <Heading level={4} id={id}>
            {catalogue.nameOf(props.item)}
          </Heading>
          {catalogue.find(props.item)?.sensitive === true && (
            <strong>{messages.entry.sensitive}</strong>
          )}
          <div>
            {entries.map((entry) => (
              <EntryCard key={entry.entryId} entry={entry} />
            ))}
          </div>
        </CardContent>
      </Card>
    </article>
  );
}
