// SPDX-License-Identifier: EUPL-1.2
import { InfoBanner } from '@midas-ds/components/info-banner';
import { RouterProvider } from '@midas-ds/components/link';
import { Text } from '@midas-ds/components/text';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import { isSignedOut } from '../client/is-signed-out.ts';
import { queries } from '../client/queries.ts';
import { SessionContext, useSession } from '../client/use-session.ts';
import { useLanguage } from '../language/language-context.ts';
import { KeepsText } from '../parts/kept-text.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Loading } from '../parts/loading.tsx';
import { paths } from '../paths.ts';
import { LazySessionWatch, fetchSessionParts } from '../screens/session/lazy-session-watch.ts';
import { LazyStopAlarm } from '../screens/stops/lazy-stop-alarm.ts';
import { Said, SayContext } from '../parts/said.tsx';
import { LedgerAlarmNotice } from './ledger-alarm-notice.tsx';
import { LiveStatus } from './live-status.tsx';
import { ShellHeader } from './shell-header.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { useSaid } from './use-said.ts';

/** What waits for the end of the session is no part of the first screen, and is asked for after it. */
const fetchEveryMs = 3_000;

/**
 * The frame of every screen: nothing is shown inside it without a session. When the session ends what
 * stands there is hidden and kept, for the same officer and for nobody else.
 */
export function Shell() {
  const session = useQuery(queries.session());
  const [owner, setOwner] = useState<string>();
  const officerId = session.data?.officer.officerId;
  if (owner === undefined && officerId !== undefined) setOwner(officerId);
  const isOthers = owner !== undefined && officerId !== owner;
  useEffect(() => {
    if (isOthers) window.location.replace(paths.start);
  }, [isOthers]);
  if (isOthers) return <Loading />;
  const isOver = isSignedOut(session.error);
  if (isOver && session.data === undefined) return <SignInPage />;
  if (session.data === undefined) return <Loaded query={session}>{() => null}</Loaded>;
  return (
    <SessionContext value={session.data}>
      <div hidden={isOver}>
        <Frame />
      </div>
      <Watch isOver={isOver} />
    </SessionContext>
  );
}

function Watch({ isOver }: { readonly isOver: boolean }) {
  const { language } = useLanguage();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isHere = false;
    // Asked for once the first screen stands, and until they are here.
    const fetchParts = (): void => {
      if (isHere) return;
      void fetchSessionParts(language)
        .then(() => setReady((isHere = true)))
        .catch(() => undefined);
    };
    const ahead = setInterval(fetchParts, fetchEveryMs);
    return () => clearInterval(ahead);
  }, [language]);
  if (!isReady) return isOver ? <SignInPage /> : null;
  return (
    <Suspense fallback={null}>
      <LazySessionWatch isOver={isOver} />
    </Suspense>
  );
}

function Frame() {
  const navigate = useNavigate();
  const { messages } = useLanguage();
  const { officer, readsLedgerAlarms, takesNoteOfStops, version } = useSession();
  const { pathname } = useLocation();
  const { say, ...said } = useSaid(pathname);
  return (
    <RouterProvider navigate={(href) => void navigate({ href })}>
      <a className="sy-skip" href="#main">
        {messages.app.skip}
      </a>
      <ShellHeader />
      {officer.demonstration && (
        <InfoBanner
          type="important"
          aria-label={messages.app.demonstrationLabel}
          message={messages.app.demonstration}
        />
      )}
      {readsLedgerAlarms && (
        <Suspense fallback={null}>
          <LedgerAlarmNotice />
        </Suspense>
      )}
      <SayContext value={say}>
        {takesNoteOfStops && (
          <Suspense fallback={null}>
            <LazyStopAlarm />
          </Suspense>
        )}
        <main id="main" className="sy-main" tabIndex={-1}>
          <KeepsText>
            <Suspense fallback={<Loading />}>
              <Outlet />
            </Suspense>
          </KeepsText>
        </main>
      </SayContext>
      <Said {...said} />
      <LiveStatus />
      <footer className="sy-footer">
        <Text size="small">{messages.app.version(version)}</Text>
      </footer>
    </RouterProvider>
  );
}
