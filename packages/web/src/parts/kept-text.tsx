// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
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
import { useLanguage } from '../language/language-context.ts';

interface Kept {
  /** What the text was written to answer. */
  readonly about: string;
  readonly text: string;
}

const KeepTextContext = createContext<(kept: Kept) => void>(() => undefined);

/**
 * Gives back what was typed into a form that has gone from the screen by itself: what it asked was
 * answered by another, or has changed. It is kept in the page alone, until the page is left.
 */
export function KeepsText({ children }: { readonly children: ReactNode }) {
  const { keptText } = useLanguage().messages;
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
            <p>{keptText.about(kept.about)}</p>
            <p>{kept.text}</p>
          </InfoBanner>
        )}
      </div>
    </KeepTextContext>
  );
}

/** Keeps the text when the form goes and the text was not sent; `isSent` once it was. */
export function useKeptText(about: string, text: string, isSent: boolean): void {
  const keep = use(KeepTextContext);
  const latest = useRef({ about, text, isSent, keep });
  useLayoutEffect(() => {
    latest.current = { about, text, isSent, keep };
  });
  useEffect(
    () => () => {
      const { current } = latest;
      if (current.text.trim() === '' || current.isSent) return;
      current.keep({ about: current.about, text: current.text });
    },
    [],
  );
}
