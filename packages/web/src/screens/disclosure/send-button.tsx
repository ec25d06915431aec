// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { DialogTrigger, Modal } from '@midas-ds/components/modal';
import { type DisclosureView, routes } from '@samsyn/contract';
import { useState } from 'react';
import { useAct } from '../../client/use-act.ts';
import { useLanguage } from '../../language/language-context.ts';
import { focusElement } from '../../parts/focus-element.ts';
import { messagesHeading } from '../../parts/message-list.tsx';
import { ProblemBanner } from '../../parts/problem-banner.tsx';
import { useSay } from '../../parts/said.tsx';
import { GoingAndStaying } from './going-and-staying.tsx';

/** Sends what is ready, after the officer has read once more what goes and what stays. */
export function SendButton({ view }: { readonly view: DisclosureView }) {
  const { messages, say } = useLanguage();
  const { send, app } = messages;
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
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button>{send.button(recipient)}</Button>
      <Modal title={send.confirmTitle(recipient)}>
        <div className="sy-stack">
          <GoingAndStaying view={view} />
          <p>{send.confirmText}</p>
          <ProblemBanner error={dispatch.error} />
          <div className="sy-buttons">
            <Button
              isDisabled={dispatch.isPending}
              onPress={() => dispatch.mutate({ params: { disclosureId }, body: { items } })}
            >
              {send.confirm}
            </Button>
            <Button variant="secondary" onPress={() => setOpen(false)}>
              {app.cancel}
            </Button>
          </div>
        </div>
      </Modal>
    </DialogTrigger>
  );
}
