// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useLanguage } from '../../language/language-context.ts';
import { EntryCard } from '../../parts/entry-card.tsx';

/** The values of an item, under a heading that says whether they go or stay. */
export function ItemContent({ item }: { readonly item: DisclosureItemView }) {
  const { disclosure } = useLanguage().messages;
  const title = {
    'waits-for-judgment': disclosure.would,
    'waits-for-word': disclosure.would,
    ready: disclosure.would,
    sent: disclosure.wasSent,
    withheld: disclosure.staysHere,
    barred: disclosure.staysHere,
    'not-held': disclosure.staysHere,
  }[item.status];
  return (
    <div>
      <Heading level={5} elementType="h4">
        {title}
      </Heading>
      {item.entries.length === 0 && <p className="sy-quiet">{disclosure.nothingHeld}</p>}
      {item.entries.map((entry) => (
        <EntryCard key={entry.entryId} entry={entry} />
      ))}
    </div>
  );
}
