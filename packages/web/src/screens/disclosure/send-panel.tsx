// SPDX-License-Identifier: EUPL-1.2
import type { DisclosureView } from '@samsyn/contract';
import { Heading } from '@midas-ds/components/heading';
import { useLanguage } from '../../language/language-context.ts';
import { AbandonButton } from './abandon-button.tsx';
import { GoingAndStaying } from './going-and-staying.tsx';
import { SendButton } from './send-button.tsx';

/** Says what is sent and what stays, and to whom, before it happens. */
export function SendPanel({ view }: { readonly view: DisclosureView }) {
  const { send } = useLanguage().messages;
  return (
    <section aria-labelledby="send" className="sy-stack">
      <Heading level={2} id="send">
        {send.title}
      </Heading>
      <GoingAndStaying view={view} />
      {!view.mayDispatch && <p>{send.notYet[view.purpose]}</p>}
      <div className="sy-buttons">
        {view.mayDispatch && <SendButton view={view} />}
        <AbandonButton view={view} />
      </div>
    </section>
  );
}
