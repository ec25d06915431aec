// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import {
  type ReactNode,
  createContext,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { whenRefused } from '../client/when-refused.ts';
import { useLanguage } from '../language/language-context.ts';
import { problemSentence } from '../words/problem-sentence.ts';

interface Kept {
  /** What the text was written to answer. */
  readonly about: string;
  readonly text: string;
  /** The refusal of it, where it was sent and refused. */
  readonly refusal: Error | null;
}

const KeepTextContext = createContext<(kept: Kept) => void>(() => undefined);

/**
 * Gives back what was typed into a form that has gone from the screen by itself: what it asked was
 * answered by another, or has changed. It is kept in the page alone, until the page is left.
 */
export function KeepsText({ children }: { readonly children: ReactNode }) {
  const spoken = useLanguage();
  const { keptText } = spoken.messages;
  const { pathname } = useLocation();
  const [kept, setKept] = useState<Kept & { readonly pathname: string }>();
  const keep = useCallback((one: Kept) => setKept({ ...one, pathname }), [pathname]);
  return (
    <KeepTextContext value={keep}>
      {children}
      <div role="alert" className="sy-said">
        {kept?.pathname === pathname && (
          <InfoBanner
            type="warning"
            title={keptText.title}
            aria-label={keptText.title}
            isDismissable
            onOpenChange={() => setKept(undefined)}
          >
            {kept.refusal !== null && <p>{problemSentence(kept.refusal, spoken)[0]}</p>}
            <p>{keptText.about(kept.about)}</p>
            <p>{kept.text}</p>
          </InfoBanner>
        )}
      </div>
    </KeepTextContext>
  );
}

/**
 * Keeps the text when the form goes and the text was not sent, or was refused; `isSent` once it is on
 * its way or recorded, `refusal` what the form shows of an earlier sending.
 */
export function useKeptText(
  about: string,
  text: string,
  isSent: boolean,
  refusal: Error | null = null,
): void {
  const keep = use(KeepTextContext);
  const client = useQueryClient();
  const latest = useRef({ about, text, isSent, refusal, keep });
  useLayoutEffect(() => {
    latest.current = { about, text, isSent, refusal, keep };
  });
  useEffect(
    () => () => {
      const { isSent: sent, keep: keepIt, ...kept } = latest.current;
      if (kept.text.trim() === '') return;
      if (sent) whenRefused(client, (error) => keepIt({ ...kept, refusal: error }));
      else keepIt(kept);
    },
    [client],
  );
}
