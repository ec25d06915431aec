// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureItemView, DisclosureView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useId } from 'react';
import { useCatalogue } from '../../client/use-catalogue.ts';
import { useLanguage } from '../../language/language-context.ts';

/** What goes and to whom, what stays and why, what has gone before. */
export function GoingAndStaying({ view }: { readonly view: DisclosureView }) {
  const { messages, say } = useLanguage();
  const { nameOf } = useCatalogue();
  const { send, words } = messages;
  const goes = view.items.filter((item) => item.status === 'ready');
  const gone = view.items.filter((item) => item.status === 'sent');
  const stays = view.items.filter((item) => item.status !== 'ready' && item.status !== 'sent');
  const why = (item: DisclosureItemView) =>
    send.staysItem(
      nameOf(item.item),
      `${words.outcome[item.assessment.outcome]}, ${words.itemStatus[item.status]}`,
    );
  return (
    <>
      <Items
        title={send.goes(say(view.recipient.name))}
        lines={goes.map((one) => nameOf(one.item))}
      />
      <Items title={send.stays} lines={stays.map(why)} />
      {gone.length > 0 && (
        <Items title={send.already} lines={gone.map((one) => nameOf(one.item))} />
      )}
    </>
  );
}

function Items({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const { app } = useLanguage().messages;
  const id = useId();
  return (
    <div>
      <Heading level={4} elementType="h3" id={id}>
        {title}
      </Heading>
      {lines.length === 0 && <p>{app.none}</p>}
      <ul aria-labelledby={id}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
