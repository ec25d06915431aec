// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { type DisclosureView, routes } from '@samsyn/contract';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useLanguage } from '../../language/language-context.ts';
import { AskOnce } from '../../parts/ask-once.tsx';
import { focusElement } from '../../parts/focus-element.ts';
import { messagesHeading } from '../../parts/message-list.tsx';
import { useSay } from '../../parts/said.tsx';
import { GoingAndStaying } from './going-and-staying.tsx';

/** Sends what is ready, after the officer has read once more what goes and what stays. */
export function SendButton({ view }: { readonly view: DisclosureView }) {
  const { messages, say } = useLanguage();
  const { send } = messages;
  const [isOpen, setOpen] = useState(false);
  const tell = useSay();
  const dispatch = useAct(routes.dispatchDisclosure, () => {
    setOpen(false);
    tell(send.sent);
    focusElement(messagesHeading);
  });
  const recipient = say(view.recipient.name);
  const { disclosureId } = view;
  const items = view.items.filter(({ status }) => status === 'ready').map(({ item }) => item);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{send.button(recipient)}</Button>
      <AskOnce
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={send.confirmTitle(recipient)}
        happens={send.confirmText}
        confirm={send.confirm}
        isPending={dispatch.isPending}
        error={dispatch.error}
        onConfirm={() => dispatch.mutate({ params: { disclosureId }, body: { items } })}
      >
        <GoingAndStaying view={view} />
      </AskOnce>
    </>
  );
}
