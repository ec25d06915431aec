// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
import { createContext, use } from 'react';
import { useLanguage } from '../language/language-context.ts';

/** Tells the officer, and a screen reader, what has just been recorded. */
export const SayContext = createContext<(text: string) => void>(() => undefined);

export function useSay(): (text: string) => void {
  return use(SayContext);
}

/** Where it is told: always in the page, so that a change in it is announced. */
export function Said(props: {
  readonly text: string;
  /** Whether it was done on the page before this one. */
  readonly isEarlier: boolean;
  readonly close: () => void;
}) {
  const { messages } = useLanguage();
  return (
    <div role="status" className="sy-said">
      {props.text !== '' && (
        <InfoBanner
          type="success"
          aria-label={messages.app.recorded}
          {...(props.isEarlier && { title: messages.app.recordedBefore })}
          message={props.text}
          isDismissable
          onOpenChange={props.close}
        />
      )}
    </div>
  );
}
